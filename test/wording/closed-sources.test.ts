import { describe, expect, it } from 'vitest';
import { closedSources } from '../../src/wording/closed-sources.ts';
import { states } from '../app/data.ts';
import { told } from './told.ts';

async function sourcesOf(lang: 'en' | 'ru', id: string, rule: string, query: string) {
  const { answer, telling } = await told(lang, id, rule, query);
  return closedSources(telling, answer.question, answer.count, states('KZ', 'JO', 'MA', 'AE'));
}

const INFORMATION = ['kz-jo-extradition', 'additional-information'] as const;

describe('on what the closed days rest', () => {
  it.each([
    ['en', /^New Year: Law on Holidays in the Republic of Kazakhstan of 13 December 2001/],
    ['ru', /^Новый год: Закон Республики Казахстан от 13 декабря 2001 года/],
  ] as const)('a holiday that closes the office names its law, once, %s', async (lang, said) => {
    const found = await sourcesOf(lang, ...INFORMATION, 'information-request=2026-11-03&requested=KZ');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(said);
  });

  it('an estimated feast says by what it is estimated, whatever table it stands in', async () => {
    // 60 days from 10 January 2027 end on 11 March 2027, amid Eid al-Fitr as it is estimated there.
    const found = await sourcesOf('en', ...INFORMATION, 'information-request=2027-01-10&requested=JO');
    expect(found.join(' ')).toContain('estimated by the Umm al-Qura calendar');
  });

  it('is silent where only weekly rest closes, and of what the user entered', async () => {
    const arrest = ['kz-jo-extradition', 'provisional-arrest'] as const;
    expect(await sourcesOf('en', ...arrest, 'arrest=2026-11-03&requested=JO')).toEqual([]);
    expect(await sourcesOf('en', ...arrest, 'arrest=2026-11-03&requested=JO&closed=JO:2026-12-10')).toEqual(
      [],
    );
  });

  it('names the order by which the day it moved back to is worked', async () => {
    // Kazakhstan worked on Monday 11 May 2020; Saturday 16 May was shut. See test/law/built/holiday-table.test.ts.
    const query = 'information-request=2020-03-13&requested=KZ';
    const { answer } = await told('en', ...INFORMATION, query);
    const safe = answer.count.days?.safe;
    const found = await sourcesOf('en', ...INFORMATION, query);
    expect(safe).toMatchObject({ day: '2020-05-11' });
    expect(found.join(' ')).toMatch(/Mon 11 May, a working day: .*No\. 820 of 2019/);
  });
});
