import { addDays } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import type { Computed, ThreeDays } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import { isSet } from '../counting/readings.ts';
import { releaseOf } from '../counting/release.ts';
import type { SafeDay } from '../counting/three-days.ts';
import type { TermRule } from '../law/schema/term-rule.ts';
import { type Chair, chairsOf } from './chairs.ts';
import { called } from './day-word.ts';
import { endText, instantText, usualText } from './end-text.ts';
import { otherReleaseText, releaseFollows } from './release-text.ts';
import { type ExplainTelling, nounOf } from './telling.ts';
import { mayHaveMoved, unmetText } from './unmet.ts';

/** Who asks, what must be done, and the name of the rule: "Entry into force". */
export interface PhoneAbout {
  readonly chair?: Chair;
  readonly rule?: Pick<TermRule, 'act' | 'after' | 'extension'> | null;
  readonly name?: string | null;
}

/** One sentence to say on the phone. `duty`: "The extradition request must have been received"; null in a plain count. */
export function phoneSentence(
  telling: ExplainTelling,
  asked: TermQuestion,
  count: Computed,
  duty: string | null,
  about: PhoneAbout = {},
): string {
  const question = called(telling, asked);
  const t = telling.words.explain.phone;
  const { stillRunning, endNotStated } = count;
  return [
    sentenceOf(telling, question, count, duty, about),
    ...(stillRunning ? [t.stillRunning] : []),
    ...(endNotStated ? [t.endNotStated] : []),
    ...withoutThem(telling, question, count),
  ].join(' ');
}

/** Whoever says on the phone that days are left out says what follows if the reasons are not accepted. */
function withoutThem(
  { words, dates }: ExplainTelling,
  { excluded }: TermQuestion,
  { withoutExcluded }: Computed,
): string[] {
  if (excluded?.kind !== 'not-counted' || withoutExcluded.length === 0) return [];
  const days = [...new Set(withoutExcluded.map(dates.inSentence))];
  return [words.explain.excluded.withoutThem(days.join(words.terms.or))];
}

function sentenceOf(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  duty: string | null,
  about: PhoneAbout,
): string {
  const t = telling.words.explain.phone;
  const usual = usualText(telling, question, count, 'inSentence');
  if (!count.days) return question.arithmetic === 'limit' ? t.usual(question, usual) : t.withheldPlain(usual);
  const { chair = 'act' } = about;
  const fromChair =
    chair !== 'act' && chairsOf(question).includes(chair)
      ? chairSentence(telling, question, count, count.days, chair, duty, about.rule ?? null)
      : null;
  if (fromChair) return fromChair;
  const { safe } = count.days;
  const noun = [...new Set(count.usual.map(({ event }) => nounOf(telling, event)))].join(
    telling.words.terms.or,
  );
  if (!safe.found)
    return question.arithmetic === 'limit' ? t.withheld(question, noun, usual) : t.withheldPlain(usual);
  if (count.turned) return turnedSentence(telling, count.days, safe, about);
  if (isSet(safe.reading)) return t.set(duty, endText(telling, question, safe, 'inSentence'));
  const inSeat = question.receiver ? (telling.states[question.receiver.state]?.inSeat ?? null) : null;
  const end = endText(telling, question, safe, 'inSentence');
  const why = whyMoved(telling, question, count);
  if (why !== null) return t.moved(duty, inSeat, end, usual, why);
  if (question.arithmetic === 'limit' && count.readings.length === 1 && end === usual)
    return t.alone(duty, inSeat, end, question, noun);
  return actSentence(telling, question, end, duty, inSeat, noun, usual);
}

/** What moved the usual day, which is then no longer n units from its event; null where nothing did. */
function whyMoved({ words }: ExplainTelling, { excluded }: TermQuestion, { usual }: Computed): string | null {
  const { why } = words.explain.phone;
  const moves = new Set(usual.flatMap((reading) => reading.moves.map(({ move }) => move)));
  if (moves.size === 0) return null;
  return [
    ...(moves.has('skipped') ? [excluded?.kind === 'perhaps' ? why.perhaps : why.skipped] : []),
    ...(moves.has('extended') || moves.has('capped') ? [why.extended] : []),
    ...(moves.has('set') ? [why.set] : []),
  ].join('');
}

function actSentence(
  telling: ExplainTelling,
  question: TermQuestion,
  day: string,
  duty: string | null,
  inSeat: string | null,
  noun: string,
  usual: string,
): string {
  const t = telling.words.explain.phone;
  switch (question.arithmetic) {
    case 'day-set':
      return t.set(duty, day);
    case 'remaining':
      return duty ? t.remaining(duty, inSeat, day, question, usual) : t.act(question, day, usual);
    case 'counted-back':
      return t.back(duty, day, question.n > 0 ? question : null, noun);
    default:
      if (!duty) return t.act(question, day, usual);
      return inSeat
        ? t.receive(duty, inSeat, day, question, noun, usual)
        : t.actBy(duty, day, question, noun, usual);
  }
}

function turnedSentence(
  telling: ExplainTelling,
  { outer }: ThreeDays,
  safe: SafeDay,
  { rule, name = null }: PhoneAbout,
): string {
  const { words, dates } = telling;
  const t = words.explain.phone;
  const earliest = outer.found ? outer.day : safe.day;
  const [from, early] = [dates.inSentence(safe.day), dates.inSentence(earliest)];
  if (rule?.act !== 'cessation') return t.rely(name, from, early);
  return t.relyOnEnd(name, from, early, dates.inSentence(addDays(earliest, -1)));
}

/** From the chairs that do not act: release, or the end of a protection; null where the safe day is theirs too. */
function chairSentence(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  { outer }: ThreeDays,
  chair: 'hold' | 'person',
  duty: string | null,
  rule: NonNullable<PhoneAbout['rule']> | null,
): string | null {
  const { words, dates } = telling;
  const t = words.explain.phone;
  const release = releaseOf(question, count);
  if (release) {
    const say = (instant: Instant) => instantText(telling, question, instant);
    const only = release.usual.every((instant) => instant === release.earliest);
    const other = rule && otherReleaseText(telling, question, count);
    const follows = releaseFollows(telling, chair, rule && release.force, other);
    const moved = mayHaveMoved(words, rule, question.extensions);
    return [
      t.release(
        duty,
        say(release.earliest),
        unmetText(words, rule),
        follows,
        only ? null : release.usual.map(say).join(words.terms.or),
      ),
      ...(other ? [other] : []),
      ...(moved ? [moved] : []),
    ].join(' ');
  }
  if (question.nature !== 'protection' || chair !== 'hold' || !outer.found) return null;
  return t.protection(dates.inSentence(outer.day), dates.inSentence(addDays(outer.day, 1)));
}
