import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import { LAW_FACT } from '../../app/law-fact.ts';
import { readLaw, withoutLaw } from '../../app/law-version.ts';
import type { CaseEntry } from '../../cases/case.ts';
import { addEntry, replaceFacts } from '../../cases/entries.ts';
import { canonical } from '../../cases/json.ts';
import { StoreWayOut } from '../screens/cases/StoreWayOut.tsx';
import { isStoreFailure, tellProblem } from '../screens/cases/tell-problem.ts';
import { newCase } from '../state/case-store-save.ts';
import { asEntry, type CaseProblem, type Change, changeCase, listing, refresh } from '../state/cases.ts';
import { address, go, type Origin, setOrigin } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import type { EntryQuestion } from './Actions.tsx';
import { renewLaw, stamped, useStamped } from './law-stamp.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly origin: Origin;
  readonly entry: EntryQuestion;
}

/** The version of the rules is no fact of the case: it alone is no difference. */
const same = (a: Facts, b: Facts) => canonical(withoutLaw(a)) === canonical(withoutLaw(b));

/** Kept under another version of the rules than `now` says. */
const isOlder = (stored: Facts, now: Facts): boolean => {
  const [was, is] = [stored[LAW_FACT], now[LAW_FACT]];
  return Boolean(was && is && readLaw(was)?.version !== readLaw(is)?.version);
};

/** The page belongs to a question of a case: its changed facts are saved in their place. */
export function SaveChange({ origin, entry }: Props) {
  const session = useSession();
  const { words } = session;
  const t = words.value.cases.save;
  const kept = useStamped(entry);
  useEffect(() => void refresh(), []);
  const cases = listing.value.state === 'ready' ? listing.value.cases : null;
  const of = cases?.find((one) => one.id === origin.caseId);
  const stored = of?.entries.find((one) => one.id === origin.entryId);
  /** The saved facts that this page was opened with. */
  const [base, setBase] = useState<Facts | null>(null);
  const [problem, setProblem] = useState<CaseProblem | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => {
    if (stored && base === null) setBase(stored.facts);
    // Another window has come to the same facts: there is nothing between the two.
    else if (stored && base && !same(stored.facts, base) && same(stored.facts, entry.facts)) {
      setBase(stored.facts);
    }
  }, [stored, base, entry.facts]);

  const keep = async (change: Change<CaseProblem>, as: CaseEntry) => {
    if (!of) return;
    const outcome = await changeCase(of, change);
    if ('problem' in outcome) return setProblem(outcome);
    setProblem(null);
    setBase(as.facts);
    setSaved(t.changeSaved(of.name));
    if (as.id !== origin.entryId) setOrigin({ caseId: of.id, entryId: as.id });
    renewLaw(as);
  };
  const replace = async () => {
    const as = { ...asEntry(await stamped(session, entry)), id: origin.entryId };
    return keep((seen, at) => replaceFacts(seen, as.id, as.facts, at), as);
  };
  const both = async () => {
    const added = asEntry(await stamped(session, entry));
    return keep((seen, at) => addEntry(seen, added, at), added);
  };
  const changed = stored !== undefined && !same(stored.facts, entry.facts);
  const unchanged = !stored || !(changed || isOlder(stored.facts, kept.facts));
  const elsewhere = stored && base && !same(stored.facts, base) && changed ? stored : null;
  const gone = cases !== null && !stored;
  return (
    <>
      <button
        type="button"
        class="main"
        disabled={unchanged || elsewhere !== null}
        onClick={() => void replace()}
      >
        {words.value.terms.actions.update}
      </button>
      {elsewhere && (
        <Notice kind="problem">
          <p>{t.entryChanged}</p>
          <div class="actions">
            <button type="button" onClick={() => void both()}>
              {t.both}
            </button>
            <button type="button" onClick={() => void replace()}>
              {t.putMine}
            </button>
            <button type="button" onClick={() => go(address.value.route, { ...elsewhere.facts }, origin)}>
              {t.takeTheirs}
            </button>
          </div>
        </Notice>
      )}
      {gone && <Notice kind="warn">{t.entryGone}</Notice>}
      {problem &&
        (isStoreFailure(problem) ? (
          <StoreWayOut problem={problem} make={() => newCase(of?.name ?? '', asEntry(kept))} />
        ) : (
          <Notice kind="problem">{tellProblem(words.value, problem)}</Notice>
        ))}
      <p class="said" role="status">
        {unchanged ? saved : null}
      </p>
    </>
  );
}
