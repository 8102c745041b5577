import { describe, expect, it } from 'vitest';
import { buildData } from '../../../build/data.ts';
import type { Warned } from '../../../src/app/warnings/look.ts';
import { noticeText, severalText, type WarnTelling } from '../../../src/app/warnings/text.ts';
import { day } from '../../../src/calendar/day.ts';
import { type CaseEntry, EMPTY_CASE } from '../../../src/cases/case.ts';
import { standingOf } from '../../../src/cases/warning-standing.ts';
import type { LibraryIndex } from '../../../src/law/built/files.ts';
import { datesIn } from '../../../src/wording/dates.ts';
import { loadLaterWords } from '../../../src/wording/words.ts';

const FILES = buildData();
const ENTRY: CaseEntry = {
  id: 'e',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: {},
};

const warnedOf = (
  now: string,
  clock: string | null = null,
  entry: CaseEntry = ENTRY,
  { otherDay = false, zone = 'Asia/Amman' } = {},
): Warned => {
  const term = { entry: 'e', day: day('2026-12-10'), clock, zone, snoozed: null };
  const of = { ...EMPTY_CASE, id: 'c', name: 'N. N.', created: now, changed: now, entries: [entry] };
  return { case: of, entry, term, standing: standingOf(term, now, 'Europe/Paris'), otherDay, snooze: null };
};
const telling = async (lang: 'en' | 'ru', here = 'Europe/Paris'): Promise<WarnTelling> => ({
  words: (await loadLaterWords(lang)).warnings,
  dates: datesIn(lang),
  index: FILES.get(`data/index.${lang}.json`) as LibraryIndex,
  here,
});

describe('a notification', () => {
  it.each([
    ['2026-12-03T08:00:00Z', null, 'In 7 days: Thu 10 Dec 2026'],
    ['2026-12-09T08:00:00Z', null, 'Tomorrow: Thu 10 Dec 2026'],
    ['2026-12-10T08:00:00Z', null, 'Ends today: Thu 10 Dec 2026'],
    ['2026-12-11T08:00:00Z', null, 'Overdue since Thu 10 Dec 2026'],
    ['2026-12-10T06:15:00Z', '10:15', 'Ends today: Thu 10 Dec 2026, 10:15'],
  ])('at %s says when', async (now, clock, title) => {
    expect(noticeText(await telling('en'), warnedOf(now, clock), false).title).toBe(title);
  });

  it.each([
    ['en', '2026-12-09T22:30:00Z', 'Ends today in Jordan: Thu 10 Dec 2026'],
    ['en', '2026-12-08T22:30:00Z', 'Tomorrow, in Jordan: Thu 10 Dec 2026'],
    ['en', '2026-12-10T22:30:00Z', 'Overdue in Jordan since Thu 10 Dec 2026'],
    ['ru', '2026-12-09T22:30:00Z', 'Истекает сегодня в Иордании: чт, 10 дек. 2026'],
    ['ru', '2026-12-07T22:30:00Z', 'Через 2 дня, в Иордании: чт, 10 дек. 2026'],
    ['ru', '2026-12-10T22:30:00Z', 'Просрочено в Иордании с чт, 10 дек. 2026'],
  ] as const)('where it is another day there names the State (%s, %s)', async (lang, now, title) => {
    const warned = warnedOf(now, null, ENTRY, { otherDay: true });
    expect(noticeText(await telling(lang), warned, false).title).toBe(title);
    const unknown = warnedOf(now, null, ENTRY, { otherDay: true, zone: 'Asia/Qatar' });
    expect(noticeText(await telling(lang), unknown, false).title).toContain(
      lang === 'en' ? 'in the deciding State' : 'в решающем государстве',
    );
  });

  it('says what ends, and when by the clock of both', async () => {
    const { message, context } = noticeText(await telling('en'), warnedOf('2026-12-09T08:00:00Z'), false);
    expect(message).toBe(
      'Jordan, Provisional arrest\nEnds at 24:00 Amman time, here on Thu 10 Dec at 22:00.',
    );
    expect(context).toBeNull();
    const there = noticeText(await telling('en', 'Asia/Amman'), warnedOf('2026-12-09T08:00:00Z'), false);
    expect(there.message).not.toContain('Ends at');
  });

  it('names the case only where that is wished', async () => {
    const all = await telling('ru');
    const warned = warnedOf('2026-12-09T08:00:00Z', '10:15');
    expect(JSON.stringify(noticeText(all, warned, false))).not.toContain('N. N.');
    expect(noticeText(all, warned, true)).toEqual({
      title: 'Завтра: чт, 10 дек. 2026, 10:15',
      message: expect.stringMatching(
        /^Иордания, .*\nИстекает в 10:15 по времени Аммана, здесь чт, 10 дек\. в 08:15\.$/,
      ),
      context: 'N. N.',
    });
  });

  it('of a rule this version does not know still says when', async () => {
    const unknown: CaseEntry = { ...ENTRY, instrument: 'xx-yy', rule: 'zz' };
    const text = noticeText(await telling('en'), warnedOf('2026-12-09T08:00:00Z', null, unknown), false);
    expect(text.title).toBe('Tomorrow: Thu 10 Dec 2026');
    expect(text.message).toContain('xx-yy, zz');
  });

  it('stands for several, the first of them told', async () => {
    const five = [1, 2, 3, 4, 5].map(() => warnedOf('2026-12-09T08:00:00Z'));
    const { title, message } = severalText(await telling('ru'), five);
    expect(title).toBe('5 сроков требуют внимания');
    expect(message.split('\n')).toHaveLength(4);
    expect(message).toContain('и ещё 2');
  });
});
