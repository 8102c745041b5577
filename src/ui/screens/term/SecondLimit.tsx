import type { Counted } from '../../../app/compute-term.ts';
import { releaseOf } from '../../../counting/release.ts';
import type { SecondLimit as Limit } from '../../../law/schema/term-change.ts';
import type { TermRule } from '../../../law/schema/term-rule.ts';
import { citation } from '../../../wording/citation.ts';
import { endForMachine, endText, usualOnce } from '../../../wording/end-text.ts';
import type { Telling } from '../../../wording/telling.ts';
import { EndTime } from '../../components/EndTime.tsx';
import { ReleaseInstants } from '../../components/ReleaseInstants.tsx';

interface Props extends Counted {
  readonly limit: Limit;
  readonly rule: TermRule;
  readonly telling: Telling;
}

/** The second of two limits in one rule, with three days of its own. */
export function SecondLimit({ question, count, limit, rule, telling }: Props) {
  const { terms, termInputs } = telling.words;
  const t = termInputs.second;
  const release = releaseOf(question, count);
  const { safe, outer } = count.days ?? {};
  return (
    <section class="second" aria-labelledby="second-limit" data-provision={limit.provision}>
      <h2 id="second-limit">
        {t.title[limit.force](terms.length(limit.n, limit.unit, undefined, telling.dayWord))}
      </h2>
      <p class="quiet">{citation(limit.provision, telling.lang)}</p>
      <dl class="other-days">
        {safe && (
          <div>
            <dt>{t.safe}</dt>
            <dd>
              <EndTime end={safe} mark={{ 'data-second': 'safe' }} question={question} telling={telling} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.usual}</dt>
          <dd>
            {usualOnce(question, count).map((reading) => (
              <time key={reading.day} data-second="usual" dateTime={endForMachine(question, reading)}>
                {endText(telling, question, reading, 'medium')}
              </time>
            ))}
          </dd>
        </div>
        {outer && (
          <div>
            <dt>{t.outer}</dt>
            <dd>
              <EndTime end={outer} mark={{ 'data-second': 'outer' }} question={question} telling={telling} />
            </dd>
          </div>
        )}
      </dl>
      {release && (
        <ReleaseInstants
          release={release}
          question={question}
          count={count}
          telling={telling}
          rule={rule}
          second
        />
      )}
    </section>
  );
}
