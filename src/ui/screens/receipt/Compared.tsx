import { compareReceipt, type NotRecomputable } from '../../../app/receipt/compare.ts';
import type { Receipt } from '../../../exchange/receipt-schema.ts';
import { useSession } from '../../state/session.ts';
import { Asked } from './Asked.tsx';
import { Sources } from './Sources.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useQuestionNames } from './use-telling.ts';
import { verdictOf } from './verdict.ts';

interface Props {
  readonly id: string;
  readonly was: Receipt;
  readonly now: Receipt | NotRecomputable;
}

const MARKS = { same: '=', differs: '≠', 'not-recomputed': '?' } as const;

/** A receipt beside what the same question comes to today. */
export function Compared({ id, was, now }: Props) {
  const { words } = useSession();
  const names = useQuestionNames(was.route);
  const comparison = compareReceipt(was, now);
  const verdict = verdictOf(words.value, comparison);
  const known = !('reason' in now && (now.reason === 'no-instrument' || now.reason === 'no-rule'));
  return (
    <article class="compared">
      <div id={id} class={`verdict ${verdict.outcome}`} tabIndex={-1}>
        <span class="verdict-mark" aria-hidden="true">
          {MARKS[verdict.outcome]}
        </span>
        <div>
          <h2 data-outcome={verdict.outcome}>{verdict.said}</h2>
          {verdict.why && <p>{verdict.why}</p>}
        </div>
      </div>
      {names ? (
        <>
          <Asked receipt={was} names={names} known={known} />
          <ThenAndNow
            was={was}
            now={'reason' in now ? null : now}
            comparison={comparison}
            telling={names.telling}
          />
          <Sources was={was} comparison={comparison} computed={!('reason' in now)} names={names} />
        </>
      ) : (
        <p class="quiet">{words.value.shell.loading}</p>
      )}
      <p class="quiet">{words.value.shell.closing}</p>
      <div class="actions">
        <button type="button" onClick={() => print()}>
          {words.value.receipt.print}
        </button>
      </div>
    </article>
  );
}
