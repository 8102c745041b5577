import { asksForSentence } from '../../../eligibility/read-facts.ts';
import { SENTENCE_FACTS } from '../../../eligibility/sentence-facts.ts';
import { useSession } from '../../state/session.ts';
import type { QuestionsProps } from './Questions.tsx';

type Props = Pick<QuestionsProps, 'rules' | 'allRules' | 'facts' | 'telling'>;

/** What was entered for another path stays, does not count on this one, and is said. */
export function OtherPathFacts({ rules, allRules, facts, telling }: Props) {
  const t = useSession().words.value.eligibility;
  const here = new Set(rules.facts.map(({ fact }) => fact));
  const answers = allRules.facts
    .filter(({ fact }) => !here.has(fact) && facts[fact])
    .map(({ fact }) => telling.instrument.facts[fact]?.question ?? fact);
  const dated =
    asksForSentence(allRules) && !asksForSentence(rules) && SENTENCE_FACTS.some((fact) => facts[fact]);
  const kept = [...answers, ...(dated ? [t.missing.sentence] : [])];
  if (kept.length === 0) return null;
  return (
    <p class="quiet" data-other-path={kept.length}>
      {t.otherPath(kept.join('; '))}
    </p>
  );
}
