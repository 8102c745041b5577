import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../src/counting/release.ts';
import { releaseNotes } from '../../src/wording/release-text.ts';
import { read, told } from './told.ts';

const ARREST = ['kz-jo-extradition', 'provisional-arrest'] as const;
const BOTH = 'arrest=2026-11-03&detention=2026-10-31&requested=JO';
/** A reading of the arrest comes to the earliest day too: the first day counted in, and the detention the day before. */
const ALIKE = 'arrest=2026-11-03..2026-11-04&requested=JO';

async function notesOf(lang: 'en' | 'ru', query: string) {
  const { answer, telling } = await told(lang, ...ARREST, query);
  const { question, count, rule } = answer;
  const release = releaseOf(question, count);
  if (!release) throw new Error('nobody is released');
  const { title, notes } = releaseNotes(telling, question, count, rule, release.force);
  return [title, ...notes].join(' ');
}

describe('a reading from an event that the text does not name', () => {
  it.each([
    [
      'en',
      'The text names the arrest; the law of Jordan may count from the detention.',
      'Article 12, paragraph 5',
    ],
    [
      'ru',
      'В тексте — арест; право Иордании может считать и от другого события (задержание).',
      'Статья 12, пункт 5',
    ],
  ] as const)('does not rest on the provision, %s', async (lang, ground, provision) => {
    const { steps } = await told(lang, ...ARREST, BOTH);
    const from = steps.filter(({ after }) => after === '2026-12-10' || after === '2026-12-09').slice(0, 2);
    expect(from).toHaveLength(2);
    for (const step of from) {
      expect(read(step)).toContain(ground);
      expect(read(step)).not.toContain(provision);
    }
    expect(steps.map(read).join(' ')).toContain(provision);
  });

  it.each([
    [
      'en',
      /says “must”|must be released/,
      'The earliest instant runs from the detention, as the law of Jordan may count; the text names the arrest.',
    ],
    ['ru', /должно быть освобождено|по тексту обязательно/, 'событие'],
  ] as const)('gives no release of which the text would say anything, %s', async (lang, claim, said) => {
    const { phone, paragraph, headline } = await told(lang, ...ARREST, BOTH);
    const all = [
      phone('hold'),
      phone('person'),
      paragraph(),
      headline('hold').note,
      await notesOf(lang, BOTH),
    ];
    for (const text of all) expect(text ?? '').not.toMatch(claim);
    if (lang === 'en')
      for (const text of [phone('hold'), phone('person'), paragraph()]) expect(text).toContain(said);
    expect(await notesOf(lang, ALIKE)).toMatch(lang === 'en' ? /says “must”/ : /по тексту обязательно/);
  });

  it('holding on is open to challenge where the text says must, and only may be where it does not speak of the event', async () => {
    expect((await told('en', ...ARREST, ALIKE)).phone('hold')).toContain('is open to challenge');
    expect((await told('en', ...ARREST, BOTH)).phone('hold')).toContain('may be open to challenge');
  });
});

it('the national clock is not pointed to from a State’s own term', async () => {
  const { answer, telling } = await told(
    'en',
    'kz-criminal-procedure',
    'provisional-arrest',
    'detention=2026-11-03',
  );
  const { notes } = releaseNotes(telling, answer.question, answer.count, answer.rule, 'must');
  expect(notes.join(' ')).not.toContain('national clock');
  expect(await notesOf('en', BOTH)).toContain('national clock');
});
