import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import type { EntryLaw } from '../../app/case/entry-law.ts';
import { addSharing, changedShared, replaceSharing } from '../../app/case/save-entry.ts';
import { LAW_FACT } from '../../app/law-fact.ts';
import { readLaw, withoutLaw } from '../../app/law-version.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { sameJson } from '../../cases/change.ts';
import type { AddProblem, FactsProblem, NoSuchEntry } from '../../cases/entries.ts';
import { tellingPlans } from '../screens/cases/one/plans.ts';
import { StoreFailed } from '../screens/cases/StoreFailed.tsx';
import { StoreWayOut } from '../screens/cases/StoreWayOut.tsx';
import { isStoreFailure, tellProblem } from '../screens/cases/tell-problem.ts';
import { newCase } from '../state/case-store-save.ts';
import { useCase } from '../state/case-store-use.ts';
import { asEntry, type CaseProblem, type Change, changeCase, now } from '../state/cases.ts';
import { useEntryLaw } from '../state/entry-law.ts';
import { address, go, type Origin, setFacts, setOrigin } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import type { EntryQuestion } from './Actions.tsx';
import { renewLaw, stamped, useStamped } from './law-stamp.ts';
import { Notice } from './Notice.tsx';
import { SharedChange } from './SharedChange.tsx';
import { SharedMore } from './SharedMore.tsx';

interface Props {
  readonly origin: Origin;
  readonly entry: EntryQuestion;
}

const newId = () => crypto.randomUUID();

/** What facts say: the version of the rules is no fact of the case, and an empty one says nothing. */
const said = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(withoutLaw(facts)).filter(([, value]) => value !== ''));
const same = (a: Facts, b: Facts) => sameJson(said(a), said(b));

/** Kept under another version of the rules than `now` says. */
const isOlder = (stored: Facts, today: Facts): boolean => {
  const [was, is] = [stored[LAW_FACT], today[LAW_FACT]];
  return Boolean(was && is && readLaw(was)?.version !== readLaw(is)?.version);
};

/** The page belongs to a question of a case: its changed facts are saved in their place. */
export function SaveChange({ origin, entry }: Props) {
  const { words } = useSession();
  const watched = useCase(origin.caseId);
  const law = useEntryLaw(entry);
  if (watched.state === 'failed') return <StoreFailed problem={watched.problem} />;
  const of = watched.state === 'ready' ? watched.case : null;
  const stored = of?.entries.find(({ id }) => id === origin.entryId);
  if (watched.state === 'none' || (of && !stored))
    return <Notice kind="warn">{words.value.cases.save.entryGone}</Notice>;
  if (of && stored && law)
    return <Saving key={origin.entryId} of={of} stored={stored} law={law} entry={entry} origin={origin} />;
  return (
    <button type="button" class="main" disabled>
      {words.value.terms.actions.update}
    </button>
  );
}

interface SavingProps extends Props {
  readonly of: Case;
  readonly stored: CaseEntry;
  readonly law: EntryLaw;
}

function Saving({ of, stored, law, entry, origin }: SavingProps) {
  const session = useSession();
  const { words } = session;
  const t = words.value.cases.save;
  const kept = useStamped(entry);
  const there = law.effective(of, stored);
  /** What was saved when this page was opened. */
  const [base, setBase] = useState<Facts>(there);
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const [done, setDone] = useState<string | null>(null);
  /** The case as it would be of which stands there what moves in it. */
  const [inSight, setInSight] = useState<Case | null>(null);
  useEffect(() => {
    // Another window has come to the same facts: there is nothing between the two.
    if (!same(there, base) && same(there, entry.facts)) setBase(there);
  });

  const replacing = (facts: Facts, forAll: boolean) =>
    tellingPlans<FactsProblem | NoSuchEntry>(
      (seen, at) => replaceSharing(seen, stored.id, facts, forAll, law, newId, at),
      session,
    );
  const keep = async (change: Change<CaseProblem>, entryId: string) => {
    const outcome = await changeCase(of, change);
    if ('problem' in outcome) return setProblem(outcome);
    setProblem(null);
    const as = outcome.case.entries.find(({ id }) => id === entryId);
    if (!as) return;
    const means = law.effective(outcome.case, as);
    setBase(means);
    setDone(t.changeSaved(of.name));
    if (entryId !== origin.entryId) setOrigin({ caseId: of.id, entryId });
    showFacts(means);
    renewLaw(as);
  };
  const replace = async (forAll: boolean) => {
    const { facts } = await stamped(session, entry);
    return keep(replacing(facts, forAll), stored.id);
  };
  const both = async () => {
    const added = asEntry(await stamped(session, entry));
    const add = tellingPlans<AddProblem>((seen, at) => addSharing(seen, added, law, newId, at), session);
    return keep(add, added.id);
  };
  const changed = !same(there, entry.facts);
  const unchanged = !(changed || isOlder(stored.facts, kept.facts));
  const elsewhere = !same(there, base) && changed;
  const shared = !elsewhere && changedShared(of, stored, law, entry.facts).length > 0;
  const alone = changed && !elsewhere && !shared;
  const made = useMemo(
    () => (alone ? replacing(entry.facts, false)(of, now()) : null),
    [alone, of, stored, law, JSON.stringify(entry.facts)],
  );
  // A day that the case did not have becomes its own, and may move its other questions.
  const withMore = made && 'case' in made && bringsMore(of, made.case) ? made.case : null;
  const forAll = shared ? replacing(entry.facts, true)(of, now()) : null;
  return (
    <>
      {withMore && <SharedMore of={of} after={withMore} onSight={setInSight} />}
      {!(forAll && 'case' in forAll) && (
        <button
          type="button"
          class="main"
          disabled={unchanged || elsewhere || (withMore !== null && inSight !== withMore)}
          onClick={() => void replace(false)}
        >
          {words.value.terms.actions.update}
        </button>
      )}
      {forAll && 'case' in forAll && (
        <SharedChange
          of={of}
          forAll={forAll.case}
          onAll={() => void replace(true)}
          onAlone={() => void replace(false)}
        />
      )}
      {elsewhere && (
        <Notice kind="problem">
          <p>{t.entryChanged}</p>
          <div class="actions">
            <button type="button" onClick={() => void both()}>
              {t.both}
            </button>
            <button type="button" onClick={() => void replace(false)}>
              {t.putMine}
            </button>
            <button type="button" onClick={() => go(address.value.route, { ...there }, origin)}>
              {t.takeTheirs}
            </button>
          </div>
        </Notice>
      )}
      {problem &&
        (isStoreFailure(problem) ? (
          <StoreWayOut problem={problem} make={() => wayOut(of, stored, kept, law)} />
        ) : (
          <Notice kind="problem">{tellProblem(words.value, problem)}</Notice>
        ))}
      <p class="said" role="status">
        {unchanged ? done : null}
      </p>
    </>
  );
}

const bringsMore = (of: Case, after: Case): boolean => of.events !== after.events || of.facts !== after.facts;

/** The whole case with what this page says, for a file; where it cannot hold that, the question in a case of its own. */
function wayOut(of: Case, stored: CaseEntry, kept: EntryQuestion, law: EntryLaw) {
  const made = replaceSharing(of, stored.id, kept.facts, false, law, newId, now());
  return 'case' in made ? made : newCase(of.name, asEntry(kept));
}

/** Shows on this page what its question says in the case, the version of the rules apart. */
export function showFacts(means: Facts): void {
  const gone = Object.keys(address.value.facts).filter((fact) => fact !== LAW_FACT && !means[fact]);
  setFacts({ ...Object.fromEntries(gone.map((fact) => [fact, ''])), ...withoutLaw(means) });
}
