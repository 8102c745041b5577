import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../../app/case-answer.ts';
import type { Case } from '../../../../cases/case.ts';
import { useSession } from '../../../state/session.ts';
import '../../../styles/case-sheet.css';
import '../../../styles/case-sheet-print.css';
import { Sheet } from './Sheet.tsx';
import { useSheet } from './use-sheet.ts';

export interface SheetProps {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
}

/**
 * The button that prints the sheet, and what goes on it. The sheet stands in the page from the beginning, unseen, so that the browser's own way to
 * print prints the same.
 */
export function SheetMaker({ of, answers }: SheetProps) {
  const { words } = useSession();
  const t = words.value.caseSheet;
  const id = useId();
  const [withPerson, setWithPerson] = useState(true);
  const [withHistory, setWithHistory] = useState(true);
  const sheet = useSheet(of, answers);
  const wanted = useRef(false);
  // A press while it is made, or before all is answered, prints what comes then.
  const ready =
    sheet !== null &&
    sheet.of === of &&
    sheet.answers === answers &&
    of.entries.every(({ id }) => answers.has(id));
  useEffect(() => {
    if (!ready || !wanted.current) return;
    wanted.current = false;
    print();
  }, [ready]);
  const hasPerson = Object.keys(of.person).length > 0;
  return (
    <section class="sheet-button" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.title}</h2>
      <div class="ticks">
        {hasPerson && <Tick label={t.withPerson} value={withPerson} onChange={setWithPerson} />}
        {of.history.length > 0 && (
          <Tick label={t.withHistory} value={withHistory} onChange={setWithHistory} />
        )}
      </div>
      {sheet?.incomplete && <p class="notice warn">{t.failed}</p>}
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            if (ready) print();
            else wanted.current = true;
          }}
        >
          {t.print}
        </button>
      </div>
      {sheet && (
        <Sheet
          of={of}
          sheet={sheet.sheet}
          withPerson={withPerson && hasPerson}
          withHistory={withHistory}
          personLeft={hasPerson && !withPerson}
        />
      )}
    </section>
  );
}

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function Tick({ label, value, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
