import { addDays } from '../calendar/day.ts';
import type { Computed, ThreeDays } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { Reading } from '../counting/reading.ts';
import { isSet } from '../counting/readings.ts';
import { releaseOf } from '../counting/release.ts';
import { endText, instantText, usualText } from './end-text.ts';
import { notCompared } from './not-compared.ts';
import { otherReleaseText } from './release-text.ts';
import { originsOf } from './steps/reading-steps.ts';
import { readingName } from './steps/reading-text.ts';
import { setByText } from './steps/set-steps.ts';
import type { StepsAbout } from './steps/step.ts';
import { type ExplainTelling, nounOf } from './telling.ts';
import { mayHaveMoved, unmetText } from './unmet.ts';

/** The three days of a copy, and the readings they come from. */
export function daysSentences(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  about: StepsAbout,
): (string | null)[] {
  const t = telling.words.explain.paragraph;
  const usual = [t.usual(usualText(telling, question, count, 'full'))];
  if (!count.days) return usual;
  if (question.arithmetic === 'day-set') {
    const { set } = telling.words.explain;
    return count.usual.map(({ day, event }) =>
      about.rule?.form === 'on-event'
        ? set.onEvent(nounOf(telling, event), telling.dates.inSentence(day))
        : t.set(setByText(telling, about), telling.dates.full(day)),
    );
  }
  if (count.readings.every(isSet))
    return [t.set(setByText(telling, about), telling.dates.full(count.usual[0].day))];
  const { safe, outer } = count.days;
  const ends = [safe, outer].flatMap((end) => (end.found ? endText(telling, question, end, 'full') : []));
  // Where every reading ends alike, none is the latest that one should not rely on.
  const alike = count.readings.length === 1 && ends.length === 2 && ends[0] === ends[1];
  return [
    ...safeSentences(telling, question, count, count.days, about),
    ...(alike ? [t.all(ends[0] ?? '')] : usual),
    ...(alike ? [] : outerDay(telling, question, count, count.days)),
    ...outerSentences(telling, question, count, count.days, about),
    ...(alike ? [] : [t.readings(readingList(telling, question, count))]),
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

function outerDay(
  telling: ExplainTelling,
  question: TermQuestion,
  { turned }: Computed,
  { outer }: ThreeDays,
): string[] {
  const t = telling.words.explain.paragraph;
  if (!outer.found) return [];
  const said = endText(telling, question, outer, 'full');
  return [turned ? t.earliest(said) : t.outer(said)];
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
  if (!outer.found || count.turned) return [];
  const release = releaseOf(question, count);
  const say = (instant: string) => instantText(telling, question, instant);
  const other = release && rule ? otherReleaseText(telling, question, count) : null;
  const moved = release && mayHaveMoved(words, rule ?? null, question.extensions);
  return [
    ...(release
      ? [
          t.release(
            unmetText(words, rule ?? null),
            rule && !other ? words.explain.release[release.force] : null,
            say(release.earliest),
            release.usual.every((instant) => instant === release.earliest)
              ? null
              : release.usual.map(say).join(words.terms.or),
          ),
        ]
      : []),
    ...(other ? [other] : []),
    ...(moved ? [moved] : []),
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
