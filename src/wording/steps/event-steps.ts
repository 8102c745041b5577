import { isTurned } from '../../counting/arithmetic.ts';
import type { Start, TermQuestion } from '../../counting/question.ts';
import { type ExplainTelling, nounOf } from '../telling.ts';
import { type Step, type StepsAbout, said } from './step.ts';

/** The events it runs from, and how they stand to each other. */
export function eventSteps(
  telling: ExplainTelling,
  question: TermQuestion,
  { rule, roles = {}, notFinal = [] }: StepsAbout,
): Step[] {
  const { words, states } = telling;
  const t = words.explain.event;
  const standings = question.starts.map((start) => {
    const known = rule?.starts.find(({ event }) => event === start.event);
    // Reckoned from the term before, an event has a day for each of its readings.
    const reckoned = question.starts.find(({ event }) => event === start.event) !== start;
    if (reckoned) return said(t.otherReading(nounOf(telling, start.event), telling.dates.full(start.from)));
    const isChained = question.starts.filter(({ event }) => event === start.event).length > 1;
    const note = [
      ...(known?.endOf && isChained ? [t.ofTermBefore] : []),
      ...(known?.standing === 'inferred' ? [words.termForm.inferred] : []),
    ];
    const state = (known?.at && roles[known.at]) ?? question.deciding?.state ?? '';
    return said(startText(telling, question, start, states[state]?.seatTime), note.join(' ') || null);
  });
  const { notBefore } = question;
  const floor =
    notBefore && rule?.notBefore
      ? [
          said(
            t.notBefore(
              nounOf(telling, rule.notBefore.event),
              rangeText(telling, notBefore.from, notBefore.to),
            ),
          ),
        ]
      : [];
  const open = notFinal.map((event) => nounOf(telling, event)).join(', ');
  return [
    ...standings,
    ...choiceSteps(telling, question, rule),
    ...floor,
    ...(open ? [said(words.termForm.notFinal(open))] : []),
  ];
}

const rangeText = ({ dates, words }: ExplainTelling, from: Start['from'], to: Start['to']): string =>
  from === to ? dates.full(from) : `${dates.full(from)}${words.terms.or}${dates.full(to)}`;

/** `seatTime`: "Astana time", where the State in which it happened is known. */
function startText(
  telling: ExplainTelling,
  { arithmetic }: TermQuestion,
  start: Start,
  seatTime: string | undefined,
): string {
  const { dates, words } = telling;
  const t = words.explain.event;
  const noun = nounOf(telling, start.event);
  if (start.from !== start.to) {
    const range = isTurned(arithmetic) ? t.rangeTurned : t.range;
    const hour = start.clock ? `, ${start.clock}` : '';
    return range(noun, dates.full(start.from) + hour, dates.full(start.to));
  }
  if (!start.clock) return t.plain(noun, dates.full(start.from));
  // Where no State is known, no zone is either.
  return seatTime
    ? t.at(noun, dates.full(start.from), start.clock, seatTime)
    : t.plain(noun, `${dates.full(start.from)}, ${start.clock}`);
}

function choiceSteps(
  telling: ExplainTelling,
  { starts, choice }: TermQuestion,
  rule: StepsAbout['rule'],
): Step[] {
  const t = telling.words.explain.event;
  const own = (standing: Start['standing']) => [
    ...new Set(starts.filter((start) => start.standing === standing).map(({ event }) => event)),
  ];
  const stated = own('stated');
  const also = own('also').filter((event) => !stated.includes(event));
  const steps = also.map((event) => said(t.also(nounOf(telling, event))));
  if (choice === 'earliest') return [said(t.earlier), ...steps];
  if (choice === 'latest') return [said(t.later), ...steps];
  if (stated.length < 2) return steps;
  return [said(rule?.choice === 'by-facts' ? t.byFacts : t.candidates), ...steps];
}
