import { type Day, yearOf } from '../calendar/day.ts';
import { isChecked } from '../calendar/office-calendar.ts';
import type { Count } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import { endText, type Telling } from './narrate-term.ts';

interface About {
  /** "Kazakhstan – Jordan, extradition", "Article 12, paragraph 5", "Provisional arrest"; null in a plain count. */
  readonly treaty: { readonly name: string; readonly provision: string; readonly rule: string } | null;
  readonly quote: string | null;
  readonly force: string | null;
  readonly today: string;
  readonly version: string;
}

/** The answer as one paragraph to paste into a letter or a note, with its citation and the closing line. */
export function paragraphOf(
  telling: Telling,
  question: TermQuestion,
  count: Extract<Count, { kind: 'computed' }>,
  about: About,
): string {
  const { words, dates, nouns, states } = telling;
  const t = words.terms.paragraph;
  const sentences: (string | null)[] = [];
  if (about.treaty) sentences.push(t.head(about.treaty.name, about.treaty.provision, about.treaty.rule));
  else sentences.push(`${words.terms.count.title}: ${words.terms.length(question.n, question.unit)}.`);
  for (const start of question.starts) {
    const noun = nouns[start.event] ?? start.event;
    const to = start.to === start.from ? '' : ` – ${dates.full(start.to)}`;
    sentences.push(t.event(noun, dates.full(start.from) + to + (start.clock ? `, ${start.clock}` : '')));
  }
  if (count.days) {
    const { safe, outer } = count.days;
    const there = question.receiver ? states[question.receiver.state]?.inSeat : null;
    if (!safe.found)
      sentences.push(words.terms.withheldSafe(states[safe.state]?.ofState ?? safe.state, safe.year));
    else {
      const said = endText(telling, question, safe, 'full');
      sentences.push(there ? t.safe(said, there) : t.safePlain(said));
      sentences.push(notCompared(telling, question, safe.day));
    }
    sentences.push(...count.usual.map((usual) => t.usual(endText(telling, question, usual, 'full'))));
    if (outer.found) sentences.push(t.outer(endText(telling, question, outer, 'full')));
  } else sentences.push(...count.usual.map((usual) => t.usual(endText(telling, question, usual, 'full'))));
  sentences.push(
    about.quote && `«${about.quote}»`,
    about.force,
    t.computedOn(about.today, about.version),
    words.shell.closing,
  );
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}

/** Where the receiver's holidays of that year follow from its laws alone: a day off may have been moved. */
export function notCompared(telling: Telling, question: TermQuestion, safe: Day): string | null {
  const { receiver } = question;
  if (!receiver || isChecked(receiver, safe)) return null;
  return notComparedIn(telling, receiver.state, safe);
}

/** The same, of a State and a day known not to be compared. */
export const notComparedIn = (
  { words, states }: Pick<Telling, 'words' | 'states'>,
  state: string,
  safe: Day,
): string => words.terms.notCompared(states[state]?.ofState ?? state, yearOf(safe));
