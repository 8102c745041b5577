import { addDays } from '../calendar/day.ts';
import type { Computed, ThreeDays } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import { isSet } from '../counting/readings.ts';
import { releaseOf } from '../counting/release.ts';
import type { TermRule } from '../law/schema/term-rule.ts';
import { type Chair, chairsOf } from './chairs.ts';
import { endForMachine, endText, instantText, usualText } from './end-text.ts';
import type { AnswerTelling } from './telling.ts';
import { mayHaveMoved, unmetText } from './unmet.ts';

/** Who asks, and what the rule says of the act. */
export interface AskedBy {
  readonly chair: Chair;
  /** "The extradition request must have been received"; null in a plain count. */
  readonly duty: string | null;
  readonly rule: Pick<TermRule, 'act' | 'form' | 'after' | 'extension'> | null;
}

/** The one strong line of an answer. `strong` and `machine` null: no day can be given, and `lead` says why. */
export interface Headline {
  readonly lead: string;
  readonly strong: string | null;
  readonly machine: string | null;
  readonly which: 'safe' | 'usual' | 'outer' | 'release';
  readonly note: string | null;
}

/** The headline of a count for one chair; a chair that makes no sense for the question is taken as who must act. */
export function headlineOf(
  telling: AnswerTelling,
  question: TermQuestion,
  count: Computed,
  { chair, rule }: AskedBy,
): Headline {
  if (!count.days) return usualLine(telling, question, count);
  const sits = chairsOf(question).includes(chair);
  if (sits && chair !== 'act') {
    const found = releaseOf(question, count);
    if (found) return withCase(telling, question, count, releaseLine(telling, question, chair, rule, found));
    if (question.nature === 'protection' && chair === 'hold')
      return withCase(telling, question, count, protectionLine(telling, question, count.days));
  }
  return withCase(telling, question, count, safeLine(telling, question, count, count.days, rule));
}

function usualLine(telling: AnswerTelling, question: TermQuestion, count: Computed): Headline {
  const t = telling.words.terms;
  const counted = question.arithmetic === 'limit';
  const lead = question.unit === 'hour' ? t.lead.usualOnlyHours : t.lead.usualOnly(t.startDay);
  return {
    lead: counted ? lead : t.lead.usualPlain,
    strong: usualText(telling, question, count, 'full'),
    machine: endForMachine(question, count.usual[0]),
    which: 'usual',
    note: null,
  };
}

function safeLine(
  telling: AnswerTelling,
  question: TermQuestion,
  { turned }: Computed,
  { safe, outer }: ThreeDays,
  rule: AskedBy['rule'],
): Headline {
  const { words, dates, states } = telling;
  const t = words.terms;
  if (!safe.found) {
    const lead = t.withheldSafe(states[safe.state]?.ofState ?? safe.state, safe.year);
    return { lead, strong: null, machine: null, which: 'safe', note: null };
  }
  const line = {
    strong: endText(telling, question, safe, 'full'),
    machine: endForMachine(question, safe),
    which: 'safe',
  } as const;
  if (turned) {
    const ends = rule?.act === 'cessation';
    const early = outer.found ? [t.note.earliestYet(dates.inSentence(outer.day))] : [];
    const last = ends && outer.found ? [t.note.lastToBegin(dates.inSentence(addDays(outer.day, -1)))] : [];
    const note = [...early, ...last].join(' ') || null;
    return { ...line, lead: ends ? t.lead.relyOnEnd : t.lead.rely, note };
  }
  if (question.arithmetic === 'day-set' && rule?.form === 'on-event')
    return { ...line, lead: t.lead.onEvent, note: t.note.onEvent };
  if (question.arithmetic === 'day-set' || isSet(safe.reading))
    return { ...line, lead: t.lead.set, note: t.note.set };
  const seat = question.receiver && states[question.receiver.state];
  if (seat) return { ...line, lead: t.lead.receive(seat.inSeat), note: null };
  const leaves = question.nature === 'protection' && rule?.act === 'departure';
  return { ...line, lead: leaves ? t.lead.leaveBy : t.lead.act, note: null };
}

/** The earliest release, on the condition it hangs on; what the text says of it stands with the instants. */
function releaseLine(
  telling: AnswerTelling,
  question: TermQuestion,
  chair: Chair,
  rule: AskedBy['rule'],
  { force, earliest }: NonNullable<ReturnType<typeof releaseOf>>,
): Headline {
  const { words } = telling;
  const { lead } = words.terms;
  const held = rule && force === 'must' ? lead.holdMust : lead.holdMay;
  return {
    lead: `${unmetText(words, rule)}, ${chair === 'hold' ? held : lead.askRelease}`,
    strong: instantText(telling, question, earliest),
    machine: earliest,
    which: 'release',
    note: mayHaveMoved(words, rule, question.extensions),
  };
}

/** Whoever would rely on the end of a protection gets the latest reading listed, and is told so. */
function protectionLine(telling: AnswerTelling, question: TermQuestion, { outer }: ThreeDays): Headline {
  const { words, dates, states } = telling;
  const t = words.terms;
  if (!outer.found) {
    const why = t.withheldOuter(states[outer.state]?.ofState ?? outer.state, outer.year);
    return { lead: `${t.lead.protection}: ${why}`, strong: null, machine: null, which: 'outer', note: null };
  }
  return {
    lead: t.lead.protection,
    strong: endText(telling, question, outer, 'full'),
    machine: endForMachine(question, outer),
    which: 'outer',
    note: t.note.protection(dates.inSentence(addDays(outer.day, 1))),
  };
}

/** What happened in the case stands first: no day is the last while days are left out or an extension has no end. */
function withCase(
  { words }: AnswerTelling,
  { excluded }: TermQuestion,
  count: Computed,
  line: Headline,
): Headline {
  const t = words.terms.note;
  const first = [
    ...(count.endNotStated ? [t.endNotStated] : []),
    ...(count.stillRunning ? [excluded?.kind === 'perhaps' ? t.stillRunningPerhaps : t.stillRunning] : []),
  ];
  const lead = count.endNotStated && line.strong ? `${t.beforeExtension}: ${line.lead}` : line.lead;
  return { ...line, lead, note: [...first, ...(line.note ? [line.note] : [])].join(' ') || null };
}
