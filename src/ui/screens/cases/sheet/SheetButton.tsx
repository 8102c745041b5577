import { useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../../app/case/answer.ts';
import type { Case } from '../../../../cases/case.ts';
import { Failed } from '../../../components/Failed.tsx';
import { useLater } from '../../../state/later.ts';
import { useSession } from '../../../state/session.ts';
import { Folded } from '../one/Folded.tsx';

interface Props {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
}

const loadMaker = () => import('./SheetMaker.tsx');

/**
 * What goes on the case sheet, and the button that prints it. What makes the sheet comes after the case itself, with the
 * words of a count.
 */
export function SheetButton({ of, answers }: Props) {
  const t = useSession().words.value.caseSheet;
  const [withPerson, setWithPerson] = useState(true);
  const [withHistory, setWithHistory] = useState(true);
  const [wanted, setWanted] = useState(false);
  const maker = useLater(loadMaker, { words: 'later' });
  const hasPerson = Object.keys(of.person).length > 0;
  const hasHistory = of.history.length > 0;
  const said = [
    hasPerson && (withPerson ? t.withPerson : t.withoutPerson),
    hasHistory && (withHistory ? t.withHistory : t.withoutHistory),
  ].filter((one) => one !== false);
  return (
    <>
      {said.length > 0 && (
        <Folded name="sheet" headingId="case-sheet-title" title={t.title} said={said.join(' · ')}>
          <div class="ticks">
            {hasPerson && <Tick label={t.withPerson} value={withPerson} onChange={setWithPerson} />}
            {hasHistory && <Tick label={t.withHistory} value={withHistory} onChange={setWithHistory} />}
          </div>
        </Folded>
      )}
      {maker === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'SheetMaker' }} />}
      {maker && maker !== 'failed' && (
        <maker.SheetMaker
          of={of}
          answers={answers}
          withPerson={withPerson}
          withHistory={withHistory}
          wanted={wanted}
          onPrinted={() => setWanted(false)}
        />
      )}
      <button type="button" onClick={() => setWanted(true)}>
        {t.print}
      </button>
    </>
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
