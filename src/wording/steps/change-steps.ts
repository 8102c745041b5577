import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { ownDaysSentences } from '../own-days-text.ts';
import type { ExplainTelling } from '../telling.ts';
import { readingName } from './reading-text.ts';
import { moved, provisionNote, type Step, type StepsAbout, said } from './step.ts';

/** The days left out, before anything is counted. */
export function excludedSteps(telling: ExplainTelling, question: TermQuestion, { rule }: StepsAbout): Step[] {
  const { excluded } = question;
  const { words, dates } = telling;
  if (!excluded) return [];
  const t = words.explain.excluded;
  const note = provisionNote(telling, question, rule?.excluded?.provision);
  const list = excluded.intervals
    .map(({ from, to, open }) => {
      if (open) return t.open(dates.inSentence(from));
      return from === to ? dates.medium(from) : t.interval(dates.medium(from), dates.medium(to));
    })
    .join('; ');
  if (excluded.kind === 'not-counted') return [said(t.list(list), note)];
  return [said(t.perhaps(list)), said(words.explain.reading.inabilityOpen, note)];
}

/** What is left open by what happened in the case, and what the user entered of the offices. */
export function outcomeSteps(telling: ExplainTelling, question: TermQuestion, count: Computed): Step[] {
  const { words, dates } = telling;
  const t = words.explain;
  const { withoutExcluded, stillRunning, endNotStated, usual } = count;
  const days = (list: readonly Parameters<typeof dates.inSentence>[0][]) =>
    [...new Set(list.map(dates.inSentence))].join(words.terms.or);
  const hours = question.extensions.flatMap((by) =>
    question.unit === 'hour' && by.kind === 'length' && by.length.unit === 'hour'
      ? [said(t.move.grantedHours(by.length))]
      : [],
  );
  return [
    ...hours,
    ...(endNotStated ? [said(t.endNotStated)] : []),
    ...(withoutExcluded.length > 0 && question.excluded?.kind === 'not-counted'
      ? [said(t.excluded.withoutThem(days(withoutExcluded)))]
      : []),
    ...(stillRunning ? [said(t.excluded.stillRunning(days(usual.map(({ day }) => day))))] : []),
    ...ownDaysSentences(telling, question).map((text) => said(text)),
  ];
}

/** The reading the user takes, marked as theirs. */
export function chosenSteps(telling: ExplainTelling, question: TermQuestion, { chosen }: Computed): Step[] {
  if (!chosen) return [];
  const { explain: t } = telling.words;
  const name =
    question.chosen === 'rolled-forward'
      ? t.name['rolled-forward']
      : readingName(telling, question, chosen.reading);
  return [moved(t.chosen(name, telling.dates.inSentence(chosen.day)), null, chosen.day)];
}
