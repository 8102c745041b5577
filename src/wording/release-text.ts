import type { Computed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { Release } from '../counting/release.ts';
import type { TermRule } from '../law/schema/term-rule.ts';
import { namedEvents, ofDeciding, otherEventOfRelease } from './other-event.ts';
import { type ExplainTelling, nounOf } from './telling.ts';
import { mayHaveMoved, unmetText } from './unmet.ts';

type Rule = Pick<TermRule, 'act' | 'after' | 'extension'> | null;

/** Where the earliest release comes only from an event that the text does not name: that it does. */
export function otherReleaseText(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
): string | null {
  const event = otherEventOfRelease(question, count);
  const { other } = telling.words.explain.release;
  return (
    event && other(nounOf(telling, event), namedEvents(telling, question), ofDeciding(telling, question))
  );
}

/** What follows when the term runs out, for who holds the person or for counsel; of a text no more than it says. */
export function releaseFollows(
  { words }: ExplainTelling,
  chair: 'hold' | 'person',
  force: Release['force'] | null,
  other: string | null,
): string {
  const t = words.explain.release;
  if (!force) return t.plain;
  if (chair === 'person') return other ? t.ask : `${t.ask}; ${t[force]}`;
  if (force === 'may') return t.may;
  return other ? t.holdOther : t.hold;
}

/** What stands with the instants of release: a title, and what is to be said of them. */
export function releaseNotes(
  telling: ExplainTelling,
  question: TermQuestion,
  count: Computed,
  rule: Rule,
  force: Release['force'],
): { readonly title: string; readonly notes: readonly string[] } {
  const { words } = telling;
  const { release: t } = words.explain;
  // A State's own term is the national clock.
  const national = question.deciding?.own ? [] : [t.national];
  if (!rule) return { title: t.title.plain, notes: national };
  // Until when it was extended nobody said: of no instant here can it be said that it ends the custody.
  if (count.endNotStated) return { title: t.title.other, notes: [words.explain.endNotStated, ...national] };
  const other = otherReleaseText(telling, question, count);
  const follows = force === 'may' ? t.may : other ? t.flagOther : t.flag;
  const moved = mayHaveMoved(words, rule, question.extensions);
  return {
    title: t.title[other ? 'other' : force],
    notes: [
      `${unmetText(words, rule)}, ${follows}.`,
      ...(other ? [other] : []),
      ...(moved ? [moved] : []),
      ...national,
    ],
  };
}
