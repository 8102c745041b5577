import type { Case, CaseEntry, Facts } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { DocumentRules } from '../../law/schema/document.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import type { Library } from '../library.ts';
import { ROLES } from '../roles.ts';
import { ruleNamed, startsOfChain } from '../term-facts.ts';
import { instrumentWithEligibility } from '../with-eligibility.ts';
import { documentsKnow, eligibilityKnows, type Knows, termKnows } from './known-facts.ts';
import { documentFacts, eligibilityFacts, termFacts } from './question-facts.ts';

/** What of a question's facts a case may share with its other questions. */
export interface EntryLaw {
  /** Facts that are events. */
  readonly events: readonly string[];
  /** Facts that say which State plays which part. */
  readonly roles: readonly string[];
  /** The States that can play them. */
  readonly parties: readonly string[];
  /** The facts its page is opened with: its own, and what the case shares with it. */
  readonly effective: (of: Case, entry: CaseEntry) => Facts;
}

/** A plain count shares nothing; nor does a question whose law is not at hand. */
const ALONE: EntryLaw = {
  events: [],
  roles: [],
  parties: [],
  effective: (_of, { facts }) => facts,
};

const eventsOfRule = (rule: TermRule, rules: readonly TermRule[]): string[] => [
  ...startsOfChain(rule, rules).map(({ event }) => event),
  ...(rule.notBefore ? [rule.notBefore.event] : []),
  ...(rule.metBy ?? []).map(({ event }) => event),
];

const rolesKnown = (knows: Knows) => ROLES.filter(knows);

/** The law behind a question; where it cannot be loaded its facts stay its own. */
export async function entryLaw(
  entry: CaseEntry,
  library: Library,
  index: Pick<LibraryIndex, 'instruments'>,
): Promise<EntryLaw> {
  if (entry.kind === 'count') return ALONE;
  const parties = index.instruments.find(({ id }) => id === entry.instrument)?.parties;
  if (!parties) return ALONE;
  const loaded =
    entry.kind === 'eligibility'
      ? await instrumentWithEligibility(library, entry.instrument)
      : await library.instrument(entry.instrument);
  if ('problem' in loaded) return ALONE;
  const { terms } = loaded.value;
  const within = (knows: Knows) =>
    [...new Set(terms.flatMap((rule) => eventsOfRule(rule, terms)))].filter(knows);

  if (entry.kind === 'term') {
    const rule = ruleNamed(terms, entry.rule);
    if (!rule) return ALONE;
    return {
      events: [...new Set(eventsOfRule(rule, terms))],
      roles: rolesKnown(termKnows(rule, terms, parties)),
      parties,
      effective: (of, asked) =>
        termFacts(of, { ...entry, ...asked } as typeof entry, loaded.value, rule).facts,
    };
  }
  if (entry.kind === 'eligibility') {
    const { eligibility } = loaded.value;
    if (!eligibility) return ALONE;
    const knows = eligibilityKnows(eligibility);
    return {
      events: within(knows),
      roles: rolesKnown(knows),
      parties,
      effective: (of, asked) =>
        eligibilityFacts(of, { ...entry, ...asked } as typeof entry, eligibility, parties),
    };
  }
  const rules = await library.documents<DocumentRules>(encodeURIComponent(entry.instrument));
  if ('problem' in rules) return ALONE;
  const knows = documentsKnow(rules.value);
  return {
    events: within(knows),
    roles: rolesKnown(knows),
    parties,
    effective: (of, asked) => documentFacts(of, { ...entry, ...asked } as typeof entry, rules.value, parties),
  };
}

/** The facts with which the page of a case's question opens. */
export const factsOfEntry = async (
  of: Case,
  entry: CaseEntry,
  library: Library,
  index: Pick<LibraryIndex, 'instruments'>,
): Promise<Facts> => (await entryLaw(entry, library, index)).effective(of, entry);
