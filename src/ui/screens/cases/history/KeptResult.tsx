import { useEffect, useState } from 'preact/hooks';
import { type BesideNow, besideNow, receiptIn } from '../../../../app/case/kept-result.ts';
import type { CaseNames } from '../../../../app/case/tell-change-parts.ts';
import type { Case } from '../../../../cases/case.ts';
import { removeReceipt } from '../../../../cases/edit-marks.ts';
import type { KeptReceipt } from '../../../../cases/parts.ts';
import { writeReceipt } from '../../../../exchange/receipt-file.ts';
import { CopyByHand } from '../../../components/CopyByHand.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { changeCase } from '../../../state/cases.ts';
import { useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { download } from '../download.ts';
import { focusOn } from '../focus.ts';
import { localTime } from './by-day.ts';
import { printOnly } from './print-only.ts';
import { ThenBesideNow } from './ThenBesideNow.tsx';
import { tellKeep } from './tell-keep.ts';
import { undoing } from './undoing.ts';

interface Props {
  readonly of: Case;
  readonly kept: KeptReceipt;
  readonly what: string;
  readonly names: CaseNames;
  /** Where the focus goes when this is gone. */
  readonly titleId: string;
}

/** One kept result: then beside now, and what can be done with it. */
export function KeptResult({ of, kept, what, names, titleId }: Props) {
  const { words, dates } = useSession();
  const t = words.value.caseHistory.receipts;
  const [wrong, setWrong] = useState<string | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const was = receiptIn(kept);
  const beside = useBeside(of, kept);
  const id = `kept-${kept.id}`;
  const remove = async () => {
    const outcome = await changeCase(of, (seen, at) => removeReceipt(seen, kept.id, at));
    if ('problem' in outcome) return setWrong(tellKeep(words.value, outcome));
    const made = outcome.case.history.at(-1);
    notify(t.removed, made ? undoing(words.value, outcome.case, made.id) : null);
    focusOn(titleId);
  };
  const save = () => {
    const written = was && writeReceipt(was);
    const text = written && 'text' in written ? written.text : JSON.stringify(kept.receipt, null, 2);
    const file = `dedere-receipt-${kept.at.slice(0, 10)}.json`;
    try {
      if (!('download' in HTMLAnchorElement.prototype)) return setByHand(text);
      download(file, text);
      notify(t.saved(file));
    } catch {
      setByHand(text);
    }
  };
  const { day, clock } = localTime(kept.at, Temporal.Now.timeZoneId());
  return (
    <li class="card kept-result" id={id}>
      <p class="print-only">
        {of.name} · {what}
      </p>
      <p class="kept-when">
        <time dateTime={kept.at}>{t.shown(`${dates.value.medium(day)}, ${clock}`)}</time>
      </p>
      {!was && <p class="notice warn">{t.unreadable}</p>}
      {was && !beside && <p class="quiet">{t.computing}</p>}
      {beside && <ThenBesideNow beside={beside} names={names} />}
      <p class="print-only">{words.value.shell.closing}</p>
      <div class="actions quietly">
        <button type="button" aria-label={t.saveOf(what)} onClick={save}>
          {t.save}
        </button>
        {was && (
          <button type="button" aria-label={t.printOf(what)} onClick={() => printOnly(id)}>
            {t.print}
          </button>
        )}
        <button type="button" aria-label={t.removeOf(what)} onClick={() => void remove()}>
          {t.remove}
        </button>
      </div>
      <CopyByHand label={words.value.receipt.byHand} text={byHand} rows={6} />
      {wrong && <Notice kind="problem">{wrong}</Notice>}
    </li>
  );
}

/** What the question comes to now; null while it is computed, or where the receipt cannot be read. */
function useBeside(of: Case, kept: KeptReceipt): BesideNow | null {
  const { library, index, today, realToday, platform } = useSession();
  const [beside, setBeside] = useState<BesideNow | null>(null);
  const day = today.value;
  useEffect(() => {
    let alive = true;
    const was = receiptIn(kept);
    const on = { countedOn: day, made: realToday.value, product: platform };
    if (was) besideNow(of, kept, was, on, library, index.value).then((found) => alive && setBeside(found));
    return () => {
      alive = false;
    };
  }, [of.facts, of.events, of.entries, kept, day, index.value]);
  return beside;
}
