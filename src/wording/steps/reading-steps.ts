import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { lawFor, type Reading, standingOf } from '../../counting/reading.ts';
import { groundText } from '../ground-text.ts';
import { isOther, namedEvents, ofDeciding } from '../other-event.ts';
import { type ExplainTelling, nounOf } from '../telling.ts';
import { moveSteps, standInSteps } from './move-steps.ts';
import { countedDay, readingName, readingText } from './reading-text.ts';
import { moved, provisionNote, type Step, type StepsAbout, said } from './step.ts';

/** Every reading once: those that count to the same day are one step that names them all; then what moved them. */
export function readingSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  { readings }: Computed,
  about: StepsAbout,
): Step[] {
  if (question.arithmetic === 'day-set') return [];
  const originOf = originsOf(telling, readings);
  const steps = equalsOf(question, readings).flatMap((equals) => {
    const [first] = equals;
    const day = countedDay(first);
    const text =
      equals.length === 1
        ? alone(telling, question, first, originOf)
        : together(telling, question, equals, originOf);
    return [
      moved(text, null, day, noteOf(telling, question, equals, about)),
      ...equals.flatMap((reading) => moveSteps(telling, question, reading, about)),
    ];
  });
  return [...steps, ...standInSteps(telling, question, readings, about), ...closedSteps(telling, question)];
}

/** "Tue 3 Nov", or "the detention (Tue 3 Nov)", where readings are counted from several days or events; else nothing. */
export function originsOf(
  telling: ExplainTelling,
  readings: readonly Reading[],
): (reading: Reading) => string | null {
  const events = new Set(readings.map(({ event }) => event)).size > 1;
  const days = new Set(readings.map(({ start }) => start)).size > 1;
  return (reading) => {
    if (!events && !days) return null;
    const day = telling.dates.short(reading.start);
    return telling.words.explain.reading.origin(events ? nounOf(telling, reading.event) : null, day);
  };
}

/** Readings that count to the same day; a reading and itself with days of inability left out are one. */
function equalsOf({ unit }: TermQuestion, readings: readonly Reading[]): [Reading, ...Reading[]][] {
  const groups: [Reading, ...Reading[]][] = [];
  // Terms in hours differ by the minute on one day.
  const endOf = (reading: Reading) =>
    unit === 'hour' && reading.instant ? reading.instant : countedDay(reading);
  for (const reading of readings) {
    const group = groups.find(([first]) => endOf(first) === endOf(reading));
    if (!group) groups.push([reading]);
    else group.push(reading);
  }
  return groups;
}

/** A day counted back is told with the day it is counted from. */
const namesItsStart = ({ arithmetic, unit }: TermQuestion): boolean =>
  (arithmetic === 'counted-back' || arithmetic === 'remaining') && unit !== 'hour';

function alone(
  telling: ExplainTelling,
  question: TermQuestion,
  reading: Reading,
  originOf: (reading: Reading) => string | null,
): string {
  const text = readingText(telling, question, reading);
  const origin = namesItsStart(question) ? null : originOf(reading);
  return origin ? telling.words.explain.reading.from(origin, text) : text;
}

function together(
  telling: ExplainTelling,
  question: TermQuestion,
  equals: readonly [Reading, ...Reading[]],
  originOf: (reading: Reading) => string | null,
): string {
  const { words, dates } = telling;
  const t = words.explain;
  const names = equals.map((reading) => {
    const origin = originOf(reading);
    const name = readingName(telling, question, { ...reading, inability: null });
    return origin ? t.nameFrom(name, origin) : name;
  });
  const [only, ...more] = [...new Set(names)];
  if (only && more.length === 0) return alone(telling, question, equals[0], originOf);
  return t.reading.several([...new Set(names)].join('; '), dates.inSentence(countedDay(equals[0])));
}

/** The law that opens each reading; the provision itself for the baseline. */
function noteOf(
  telling: ExplainTelling,
  question: TermQuestion,
  equals: readonly Reading[],
  { rule }: StepsAbout,
): string | null {
  const notes = equals.flatMap((reading) => {
    const ground = groundText(telling, reading.ground);
    if (isOther(question, reading)) return [otherText(telling, question, reading), ground];
    return [ground ?? provisionNote(telling, question, rule?.provision)];
  });
  return [...new Set(notes.filter((note) => note !== null))].join(' ') || null;
}

/** The text does not name the event of this reading, so that its provision is no ground for it. */
function otherText(telling: ExplainTelling, question: TermQuestion, { event }: Reading): string {
  const named = namedEvents(telling, question);
  return telling.words.explain.ground.other(named, nounOf(telling, event), ofDeciding(telling, question));
}

/** A reading that the deciding State's law closes is named too, with its source. */
function closedSteps(telling: ExplainTelling, question: TermQuestion): Step[] {
  const law = question.deciding && lawFor(question);
  if (!law || !question.deciding || question.unit === 'hour' || question.arithmetic !== 'limit') return [];
  const { open, ground } = standingOf(law.firstDayCounted, question.deciding);
  if (open) return [];
  return [said(telling.words.explain.reading.firstDayClosed, groundText(telling, ground))];
}
