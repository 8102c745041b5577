import type { Facts } from '../../app/address.ts';
import { IN_FORCE_FACTS } from '../../app/in-force.ts';
import { ROLES } from '../../app/roles.ts';
import type { Remainder } from '../../counting/unexpired-sentence-receipt.ts';
import type { SentenceFact } from '../../eligibility/sentence.ts';
import { SENTENCE_FACTS } from '../../eligibility/sentence-facts.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import { address } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';

const SHARED: readonly string[] = [...ROLES, ...IN_FORCE_FACTS];

/** The sentence, who is who and whether it is in force: asked on one page, they are not asked again on the other. */
const carried = (facts: Facts, also: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => SHARED.includes(fact) || also.includes(fact)));

/** From a term counted back from a sentence to the conditions of the same treaty. */
export function EligibilityOfSentence({ facts, sentence }: { facts: Facts; sentence: SentenceFact }) {
  const { index, words } = useSession();
  const { route } = address.value;
  if (route.screen !== 'terms' || sentence.state === 'contradiction' || !sentence.end) return null;
  const entry = index.value.instruments.find(
    ({ id, hasEligibility }) => id === route.instrument && hasEligibility,
  );
  if (!entry) return null;
  return (
    <p class="also">
      <RouteLink to={{ screen: 'eligibility', instrument: entry.id }} facts={carried(facts, SENTENCE_FACTS)}>
        {words.value.sentence.links.eligibility}
      </RouteLink>
    </p>
  );
}

interface TermProps {
  readonly file: InstrumentFile;
  readonly facts: Facts;
  readonly remainder: Remainder;
}

/** From the latest day of receipt among the conditions to the term of the same figure, with its weeks and steps. */
export function TermOfSentence({ file, facts, remainder }: TermProps) {
  const { words } = useSession();
  const rule = file.terms.find(
    ({ form, n, unit, starts }) =>
      form === 'counted-back' &&
      n === remainder.n &&
      unit === remainder.unit &&
      starts.some(({ sentence }) => sentence),
  );
  if (!rule) return null;
  const { id } = file.instrument;
  const known = SENTENCE_FACTS.filter((fact) => fact !== 'receipt');
  return (
    <p class="also">
      <RouteLink to={{ screen: 'terms', instrument: id, rule: rule.rule }} facts={carried(facts, known)}>
        {words.value.sentence.links.term}
      </RouteLink>
    </p>
  );
}
