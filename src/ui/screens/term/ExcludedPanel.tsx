import type { Facts } from '../../../app/address.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import { EXCLUDED_FACT } from '../../../app/term-facts.ts';
import { readDay } from '../../../calendar/day.ts';
import type { ExcludedTime } from '../../../law/schema/term-change.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { PieceList } from '../../components/PieceList.tsx';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly excluded: ExcludedTime;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** Days that are left out, interval by interval, under what the text says of them. */
export function ExcludedPanel({ excluded, facts, problems }: Props) {
  const t = useSession().words.value.termInputs.excluded;
  return (
    <fieldset class="panel" data-panel="excluded">
      <legend>{t.title}</legend>
      <p class="help">{t[excluded.kind]}</p>
      <PieceList
        fact={EXCLUDED_FACT}
        value={facts[EXCLUDED_FACT] ?? ''}
        problems={problems}
        add={t.add}
        addMore={t.addMore}
        which={t.interval}
        row={(piece, change) => <Interval piece={piece} onChange={change} />}
        saidInRow={saidAtField}
      />
    </fieldset>
  );
}

/** `2026-06-05..2026-06-09`, `2026-06-12..`, a day alone; or whatever was typed in their place. */
function takeApart(piece: string): { from: string; to: string; running: boolean } {
  const at = piece.indexOf('..');
  if (at < 0) return { from: piece, to: '', running: false };
  const to = piece.slice(at + 2);
  return { from: piece.slice(0, at), to, running: to === '' };
}

const isDay = (text: string) => 'day' in readDay(text);

/** A field with something in it that is no day says so itself. */
function saidAtField(piece: string): boolean {
  const { from, to } = takeApart(piece);
  return [from, to].some((text) => text !== '' && !isDay(text));
}

function Interval({ piece, onChange }: { piece: string; onChange: (piece: string) => void }) {
  const t = useSession().words.value.termInputs.excluded;
  const typed = takeApart(piece);
  const write = (change: Partial<typeof typed>) => {
    const { from, to, running } = { ...typed, ...change };
    onChange(running ? `${from}..` : to ? `${from}..${to}` : from);
  };
  return (
    <>
      <div class="pair loose">
        <DayInput label={t.from} value={typed.from} onChange={(from) => write({ from })} />
        {!typed.running && (
          <DayInput label={t.to} help={t.toHelp} value={typed.to} onChange={(to) => write({ to })} />
        )}
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={typed.running}
          onChange={(event) => write({ running: event.currentTarget.checked, to: '' })}
        />
        {t.running}
      </label>
    </>
  );
}
