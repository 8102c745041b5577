import { useRef, useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import type { NotRecomputable } from '../../app/receipt/compare.ts';
import { recompute } from '../../app/receipt/load.ts';
import { type ReceiptProblem, readReceipt } from '../../exchange/receipt-file.ts';
import type { Receipt } from '../../exchange/receipt-schema.ts';
import { Notice } from '../components/Notice.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { useSession } from '../state/session.ts';
import { focusOn } from './cases/focus.ts';
import { Compared } from './receipt/Compared.tsx';
import { TakeIn } from './receipt/TakeIn.tsx';
import { tellReceiptProblem } from './receipt/tell-problem.ts';
import '../styles/receipt.css';
import '../styles/receipt-print.css';

/** The text of a receipt as it was opened or pasted, or why there is none. */
export type Taken =
  | { readonly from: string | null; readonly text: string }
  | { readonly from: string | null; readonly problem: 'nothing-pasted' | 'unreadable-file' | 'too-large' };

type Shown =
  | { readonly receipt: Receipt; readonly now: Receipt | NotRecomputable }
  /** A bug: the guard of the screen says so. */
  | { readonly crash: unknown }
  | {
      readonly from: string | null;
      readonly problem: ReceiptProblem | { problem: 'nothing-pasted' | 'unreadable-file' };
    };

const RESULT = 'receipt-result';

/** Loads a receipt, computes the same question again, and sets the two side by side. Nothing is stored. */
export function ReceiptScreen({ facts }: { readonly facts: Facts }) {
  const { words, library, index, realToday, platform } = useSession();
  const t = words.value.receipt;
  const [shown, setShown] = useState<Shown | null>(null);
  const newest = useRef(0);
  const take = async (taken: Taken) => {
    newest.current += 1;
    const mine = newest.current;
    const show = (next: Shown) => {
      if (mine !== newest.current) return;
      setShown(next);
      focusOn(RESULT);
    };
    if ('problem' in taken) return show({ from: taken.from, problem: { problem: taken.problem } });
    const read = readReceipt(taken.text);
    if ('problem' in read) return show({ from: taken.from, problem: read });
    const { receipt } = read;
    const now = { made: realToday.value, product: platform };
    show({ receipt, now: await recompute(receipt, now, library, index.value) });
  };
  if (shown && 'crash' in shown) throw shown.crash;
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <StrayFacts facts={facts} />
      <header class="title">
        <h1 id="receipt-title">{t.title}</h1>
        <p class="quiet no-print">{t.intro}</p>
      </header>
      <TakeIn onTaken={(taken) => take(taken).catch((crash: unknown) => setShown({ crash }))} />
      {shown && 'problem' in shown && (
        <div id={RESULT} tabIndex={-1}>
          <Notice kind="problem">
            <p>
              {shown.from !== null && (
                <>
                  <strong>
                    <bdi>{shown.from}</bdi>
                  </strong>
                  {': '}
                </>
              )}
              {tellReceiptProblem(words.value, shown.problem)} {t.kept}
            </p>
          </Notice>
        </div>
      )}
      {shown && 'receipt' in shown && <Compared id={RESULT} was={shown.receipt} now={shown.now} />}
    </section>
  );
}
