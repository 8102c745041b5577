import { type Instant, offsetOf } from '../../calendar/zone.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Release } from '../../counting/release.ts';
import type { Telling } from '../../wording/telling.ts';

interface Props {
  readonly release: Release;
  readonly question: TermQuestion;
  readonly telling: Telling;
  /** A treaty's rule says must or may; a plain count says neither. */
  readonly ofTreaty: boolean;
}

/** When a person in custody is, or may be, released: three instants at the place, and what the text says. */
export function ReleaseInstants({ release, question, telling, ofTreaty }: Props) {
  const { words, dates, states } = telling;
  const t = words.terms.release;
  const zone = states[question.receiver?.state ?? question.deciding?.state ?? '']?.seatTime ?? question.place;
  const say = (instant: Instant) => {
    const { clock, day } = dates.moment(instant, question.place);
    return t.at(clock, dates.medium(day), `${zone} (${offsetOf(instant)})`);
  };
  return (
    <section class="release">
      <h2>{ofTreaty ? t.title[release.force] : t.plainTitle}</h2>
      <dl>
        <div>
          <dt>{t.earliest}</dt>
          <dd>
            <time data-release="earliest" dateTime={release.earliest}>
              {say(release.earliest)}
            </time>
          </dd>
        </div>
        <div>
          <dt>{t.usual}</dt>
          <dd>
            {release.usual.map((instant) => (
              <time key={instant} data-release="usual" dateTime={instant}>
                {say(instant)}
              </time>
            ))}
          </dd>
        </div>
        {release.latest && (
          <div>
            <dt>{t.latest}</dt>
            <dd>
              <time data-release="latest" dateTime={release.latest}>
                {say(release.latest)}
              </time>
            </dd>
          </div>
        )}
      </dl>
      {ofTreaty && release.force === 'must' && <p class="quiet">{t.flag}</p>}
      <p class="quiet">{t.national}</p>
    </section>
  );
}
