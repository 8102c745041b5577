import type { Count } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { Telling } from './narrate-term.ts';

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
      sentences.push(words.terms.withheldSafe(states[safe.state]?.name ?? safe.state, safe.year));
    else sentences.push(there ? t.safe(dates.full(safe.day), there) : t.safePlain(dates.full(safe.day)));
    sentences.push(...count.usual.map((usual) => t.usual(dates.full(usual.day))));
    if (outer.found) sentences.push(t.outer(dates.full(outer.day)));
  } else sentences.push(...count.usual.map((usual) => t.usual(dates.full(usual.day))));
  sentences.push(
    about.quote && `«${about.quote}»`,
    about.force,
    t.computedOn(about.today, about.version),
    words.shell.closing,
  );
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}
