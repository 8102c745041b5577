import { addDays } from '../calendar/day.ts';
import type { Computed, ThreeDays } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { Reading } from '../counting/reading.ts';
import { releaseOf } from '../counting/release.ts';
import { endText, instantText } from './end-text.ts';
import { notCompared } from './not-compared.ts';
import { originsOf } from './steps/reading-steps.ts';
import { readingName } from './steps/reading-text.ts';
import { setByText } from './steps/set-steps.ts';
import type { StepsAbout } from './steps/step.ts';
import { type ExplainTelling, nounOf } from './telling.ts';

/** The three days of a copy, and the readings they come from. */
export function daysSentences(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  about: StepsAbout,
): (string | null)[] {
  const t = telling.words.explain.paragraph;
  const usual = [
    ...new Set(count.usual.map((reading) => t.usual(endText(telling, question, reading, 'full')))),
  ];
  if (!count.days) return usual;
  if (question.arithmetic === 'day-set') {
    const { set } = telling.words.explain;
    return count.usual.map(({ day, event }) =>
      about.rule?.form === 'on-event'
        ? set.onEvent(nounOf(telling, event), telling.dates.inSentence(day))
        : t.set(setByText(telling, about), telling.dates.full(day)),
    );
  }
  return [
    ...safeSentences(telling, question, count, count.days, about),
    ...usual,
    ...outerSentences(telling, question, count, count.days, about),
    t.readings(readingList(telling, question, count)),
  ];
}

function safeSentences(
  telling: ExplainTelling,
  question: TermQuestion,
  { turned }: Computed,
  { safe, outer }: ThreeDays,
  { rule }: StepsAbout,
): (string | null)[] {
  const { words, states } = telling;
  const t = words.explain.paragraph;
  if (!safe.found) return [words.terms.withheldSafe(states[safe.state]?.ofState ?? safe.state, safe.year)];
  const said = endText(telling, question, safe, 'full');
  if (turned) {
    const say = telling.dates.inSentence;
    if (rule?.act !== 'cessation' || !outer.found) return [t.rely(say(safe.day))];
    return [t.relyOnEnd(say(safe.day)), words.terms.note.lastToBegin(say(addDays(outer.day, -1)))];
  }
  const there = question.receiver ? states[question.receiver.state]?.inSeat : null;
  return [there ? t.safe(said, there) : t.safePlain(said), notCompared(telling, question, safe.day)];
}

function outerSentences(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  { outer }: ThreeDays,
  { rule }: StepsAbout,
): string[] {
  const { words, dates } = telling;
  const t = words.explain.paragraph;
  if (!outer.found) return [];
  const said = endText(telling, question, outer, 'full');
  if (count.turned) return [t.earliest(said)];
  const release = releaseOf(question, count);
  const say = (instant: string) => instantText(telling, question, instant);
  return [
    t.outer(said),
    ...(release
      ? [
          t.release(
            rule ? release.force : null,
            say(release.earliest),
            release.usual.map(say).join(words.terms.or),
          ),
        ]
      : []),
    ...(question.nature === 'protection'
      ? [t.protection(dates.inSentence(outer.day), dates.inSentence(addDays(outer.day, 1)))]
      : []),
  ];
}

/** "Sat 12 Dec 2026 (starting day counted in); Sun 13 Dec 2026 (usual count; put off)": each day once, in order. */
function readingList(telling: ExplainTelling, question: TermQuestion, { readings, days }: Computed): string {
  const { dates, words } = telling;
  const rolled = (days?.ends ?? []).filter(({ passed }) => passed.length > 0);
  const originOf = originsOf(telling, readings);
  const nameOf = (reading: Reading) => {
    const origin = originOf(reading);
    const name = readingName(telling, question, reading);
    return origin ? words.explain.nameFrom(name, origin) : name;
  };
  const ends = [
    ...readings.map((reading) => ({ day: reading.day, name: nameOf(reading) })),
    ...rolled.map(({ day, reading }) => ({
      day,
      name: `${nameOf(reading)}, ${words.explain.name.rolled}`,
    })),
  ];
  return [...new Set(ends.map(({ day }) => day))]
    .sort()
    .map((day) => {
      const names = new Set(ends.filter((end) => end.day === day).map(({ name }) => name));
      return words.explain.paragraph.reading(dates.medium(day), [...names].join('; '));
    })
    .join('; ');
}
