import type { OpenAssessment } from '../../../eligibility/assessment.ts';
import { whoseText } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import type { FindingsProps } from './Findings.tsx';
import { focusQuestion } from './focus.ts';

/** Whose they are, in the order in which the text first asks each. */
function byState(open: readonly OpenAssessment[]): readonly (readonly OpenAssessment[])[] {
  const groups = new Map<OpenAssessment['whose'], OpenAssessment[]>();
  for (const one of open) groups.set(one.whose, [...(groups.get(one.whose) ?? []), one]);
  return [...groups.values()];
}

/** Assessments that States have not made, State by State. They never block. */
export function OpenAssessments({ telling, answer }: Pick<FindingsProps, 'telling' | 'answer'>) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const { open, outcome } = answer.assessment;
  if (open.length === 0) return null;
  const barred = outcome === 'must-be-refused' || outcome === 'conditions-not-met';
  return (
    <details class="open-assessments" open={wide.value && !barred}>
      <summary>{t.open.title(open.length)}</summary>
      <p class="quiet">{t.open.explain}</p>
      {byState(open).map((group) => {
        const whose = group[0]?.whose ?? null;
        return (
          <div key={whose ?? ''} data-whose={whose}>
            <p class="quiet">{t.decidedBy(whoseText(telling, whose))}</p>
            <ul class="plain-list">
              {group.map(({ fact }) => (
                <li key={fact} data-open={fact}>
                  <button type="button" class="link" onClick={() => focusQuestion(fact)}>
                    {telling.instrument.facts[fact]?.question ?? fact}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
