import type { BesideNow } from '../../../../app/case/kept-result.ts';
import type { CaseNames } from '../../../../app/case/tell-change-parts.ts';
import type { Compared } from '../../../../app/receipt/compare.ts';
import type { Receipt } from '../../../../exchange/receipt-schema.ts';
import { useSession } from '../../../state/session.ts';
import { Sources } from '../../receipt/Sources.tsx';
import { ThenAndNow } from '../../receipt/ThenAndNow.tsx';
import { tellPart } from '../../receipt/tell-parts.ts';
import type { ReceiptTelling } from '../../receipt/telling.ts';
import { useQuestionNames } from '../../receipt/use-telling.ts';
import { whyTexts } from './tell-why.ts';

interface Props {
  readonly beside: BesideNow;
  readonly names: CaseNames;
}

const DAYS: readonly Compared[] = ['safe', 'usual', 'outer'];
const MARKS = { same: '=', differs: '≠', unknown: '?' } as const;

/** The days then and now, whether they are the same, what explains it, and all of it on demand. */
export function ThenBesideNow({ beside, names: caseNames }: Props) {
  const { words } = useSession();
  const t = words.value.caseHistory.receipts;
  const { was, now, comparison } = beside;
  const names = useQuestionNames(was.route);
  if (!names) return <p class="quiet">{t.computing}</p>;
  const { telling } = names;
  const outcome = comparison.notRecomputable ? 'unknown' : comparison.same ? 'same' : 'differs';
  const said = { same: t.same, differs: t.differs, unknown: t.notRecomputed }[outcome];
  return (
    <>
      <p class={`then-mark ${outcome}`} data-outcome={outcome}>
        <span aria-hidden="true">{MARKS[outcome]}</span> <strong>{said}</strong>
      </p>
      <div class="then-now">
        <Shown title={outcome === 'same' ? t.both : t.before} receipt={was} telling={telling} />
        {outcome === 'differs' && !('reason' in now) && (
          <Shown title={t.now} receipt={now} telling={telling} />
        )}
      </div>
      {whyTexts(words.value, beside, caseNames).map((text) => (
        <p key={text} class="then-why">
          {text}
        </p>
      ))}
      <details class="then-full">
        <summary>{t.details}</summary>
        <ThenAndNow was={was} now={'reason' in now ? null : now} comparison={comparison} telling={telling} />
        <Sources was={was} comparison={comparison} computed={!('reason' in now)} names={names} />
      </details>
    </>
  );
}

interface ShownProps {
  readonly title: string;
  readonly receipt: Receipt;
  readonly telling: ReceiptTelling;
}

/** The days of a result, or its outcome where it has none. */
export function shownParts(telling: ReceiptTelling, receipt: Receipt) {
  const lines = (what: Compared) => tellPart(telling, what, receipt).filter(({ quiet }) => !quiet);
  const days = DAYS.map((what) => [what, lines(what)] as const).filter(([, told]) => told.length > 0);
  return days.length > 0 ? days : [['outcome', lines('outcome')] as const];
}

function Shown({ title, receipt, telling }: ShownProps) {
  const { part } = telling.words.receipt;
  return (
    <dl>
      <dt class="then-title">{title}</dt>
      {shownParts(telling, receipt).map(([what, lines]) => (
        <dd key={what} data-part={what}>
          <span class="quiet">{part[what]}</span>
          {lines.map(({ text, machine }) =>
            machine ? (
              <time key={text} dateTime={machine}>
                {text}
              </time>
            ) : (
              <span key={text}>{text}</span>
            ),
          )}
        </dd>
      ))}
    </dl>
  );
}
