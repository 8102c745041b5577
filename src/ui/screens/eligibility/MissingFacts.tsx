import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import { missingByWeight, missingText } from '../../../wording/narrate-eligibility.ts';
import type { Support } from '../../../wording/support-text.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import type { FindingsProps } from './Findings.tsx';
import { focusQuestion } from './focus.ts';
import { SupportLink } from './SupportLink.tsx';

/** What can still be found out and decides, that which decides alone first; each leads to its question. */
export function MissingFacts({ telling, answer, inText }: FindingsProps) {
  const { words } = useSession();
  const t = words.value.eligibility.missing;
  const { assessment } = answer;
  const all = missingByWeight(assessment);
  if (all.length === 0) return null;
  const title = assessment.outcome === 'more-facts-needed' ? t.title(all.length) : t.canChange(all.length);
  return (
    <details class="missing" open={wide.value && assessment.outcome === 'more-facts-needed'}>
      <summary>{title}</summary>
      {[true, false].map((alone) => {
        const some = all.filter((one) => one.alone === alone);
        if (some.length === 0) return null;
        return (
          <div key={String(alone)}>
            <p class="quiet">{alone ? t.alone : t.together}</p>
            <ul class="plain-list">
              {some.map((one) => {
                const fact = one.kind === 'fact' ? one.fact : 'sentence';
                return (
                  <li key={fact} data-missing={fact} data-alone={one.alone}>
                    <button type="button" class="link" onClick={() => focusQuestion(fact)}>
                      {missingText(telling, one, assessment)}
                    </button>{' '}
                    <span class="quiet">
                      {supportsOf(answer, one.conditions).map((support, at) => (
                        <span key={support.provision ?? ''}>
                          {at > 0 && ', '}
                          <SupportLink telling={telling} inText={inText} {...support} />
                        </span>
                      ))}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

/** Where the conditions that hang on a fact stand, each place once. */
function supportsOf({ assessment }: EligibilityAnswer, conditions: readonly string[]): readonly Support[] {
  const reasons = assessment.reasons.filter(({ condition }) => conditions.includes(condition));
  return reasons.filter(
    ({ provision }, at) => reasons.findIndex((other) => other.provision === provision) === at,
  );
}
