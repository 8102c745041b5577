import type { Instant } from '../../calendar/zone.ts';
import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Release } from '../../counting/release.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { instantText } from '../../wording/end-text.ts';
import { releaseNotes } from '../../wording/release-text.ts';
import type { Telling } from '../../wording/telling.ts';
import { ClockHere } from './ClockHere.tsx';

interface Props {
  readonly release: Release;
  readonly question: TermQuestion;
  readonly telling: Telling;
  readonly count: Computed;
  /** The rule whose text says must or may; null in a plain count. */
  readonly rule: TermRule | null;
  /** The earliest is the strong line of this chair already. */
  readonly strong?: boolean;
  /** Of a second limit, whose instants are not the page's own. */
  readonly second?: boolean;
}

/** When a person in custody is, or may be, released: three instants at the place, and what the text says. */
export function ReleaseInstants({
  release,
  question,
  telling,
  count,
  rule,
  strong = false,
  second = false,
}: Props) {
  const t = telling.words.explain.release;
  const { title, notes } = releaseNotes(telling, question, count, rule, release.force);
  const row = (label: string, which: string, instants: readonly Instant[]) => (
    <div>
      <dt>{label}</dt>
      <dd>
        {instants.map((instant) => (
          <time
            key={instant}
            {...(second ? { 'data-second-release': which } : { 'data-release': which })}
            dateTime={instant}
          >
            {instantText(telling, question, instant)}
          </time>
        ))}
      </dd>
    </div>
  );
  return (
    <section class="release">
      <h2>{title}</h2>
      <dl>
        {!strong && row(t.earliest, 'earliest', [release.earliest])}
        {row(t.usual, 'usual', release.usual)}
        {release.latest && row(t.latest, 'latest', [release.latest])}
      </dl>
      <ClockHere instant={release.earliest} question={question} telling={telling} />
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
