import type { Instant } from '../../calendar/zone.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Release } from '../../counting/release.ts';
import { instantText } from '../../wording/end-text.ts';
import type { Telling } from '../../wording/telling.ts';
import { ClockHere } from './ClockHere.tsx';

interface Props {
  readonly release: Release;
  readonly question: TermQuestion;
  readonly telling: Telling;
  /** A treaty's rule says must or may; a plain count says neither. */
  readonly ofTreaty: boolean;
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
  ofTreaty,
  strong = false,
  second = false,
}: Props) {
  const t = telling.words.terms.release;
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
      <h2>{ofTreaty ? t.title[release.force] : t.plainTitle}</h2>
      <dl>
        {!strong && row(t.earliest, 'earliest', [release.earliest])}
        {row(t.usual, 'usual', release.usual)}
        {release.latest && row(t.latest, 'latest', [release.latest])}
      </dl>
      <ClockHere instant={release.earliest} question={question} telling={telling} />
      {ofTreaty && release.force === 'must' && <p class="quiet">{t.flag}</p>}
      <p class="quiet">{t.national}</p>
    </section>
  );
}
