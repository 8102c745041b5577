import { useId, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import { EXTENSION_FACT } from '../../../app/extension-fact.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import { readDay } from '../../../calendar/day.ts';
import type { ExtensionRule } from '../../../law/schema/term-change.ts';
import type { Unit } from '../../../law/schema/term-form.ts';
import { citation } from '../../../wording/citation.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { DayInput } from '../../components/DayInput.tsx';
import { DraftInput } from '../../components/DraftInput.tsx';
import { PieceList } from '../../components/PieceList.tsx';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly extension: ExtensionRule;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** What was granted, time by time, under what the text provides. */
export function ExtensionPanel({ extension, facts, problems }: Props) {
  const { words, lang } = useSession();
  const t = words.value.termInputs.extension;
  const { length, cap, times, onRequest, provision } = extension;
  const most = (of: { n: number; unit: Unit }) => words.value.terms.length(of.n, of.unit);
  const says = [
    'n' in length ? t[length.kind](most(length)) : t[length.kind],
    cap ? t.cap(most(cap)) : '',
    times === 'once' ? t.once : t.often,
    onRequest ? t.onRequest : '',
    t.provision(citation(provision, dataLangOf(lang.value))),
  ].filter(Boolean);
  return (
    <fieldset class="panel" data-panel="extension">
      <legend>{t.title}</legend>
      <p class="help" data-provision={provision}>
        {says.join(' ')}
      </p>
      <PieceList
        fact={EXTENSION_FACT}
        value={facts[EXTENSION_FACT] ?? ''}
        problems={problems}
        add={t.add}
        addMore={t.addMore}
        which={t.which}
        row={(piece, change, n) => <Granted piece={piece} extension={extension} n={n} onChange={change} />}
        saidInRow={(piece, problem) =>
          kindOf(piece) === 'day' && 'problem' in readDay(piece) && problem !== 'extension-once'
        }
      />
    </fieldset>
  );
}

type Kind = 'granted' | 'length' | 'day';

/** A day is one that has the look of one; anything else that is not the bare word is a length, right or wrong. */
function kindOf(piece: string): Kind | null {
  if (piece === '') return null;
  if (piece === 'granted') return 'granted';
  const read = readDay(piece);
  return 'day' in read || read.problem !== 'not-a-date' ? 'day' : 'length';
}

const UNITS: readonly (readonly [letter: string, unit: Unit])[] = [
  ['h', 'hour'],
  ['d', 'day'],
  ['m', 'month'],
  ['y', 'year'],
];

interface GrantedProps {
  readonly piece: string;
  readonly extension: ExtensionRule;
  readonly n: number;
  readonly onChange: (piece: string) => void;
}

function Granted({ piece, extension, n, onChange }: GrantedProps) {
  const { words } = useSession();
  const t = words.value.termInputs.extension;
  const id = useId();
  const [chosen, setChosen] = useState<Kind | null>(null);
  const kind = chosen ?? kindOf(piece);
  const bare = extension.length.kind === 'not-stated' || extension.length.kind === 'replaced';
  const kinds: readonly (readonly [Kind, string])[] = [
    ['granted', bare ? t.kinds.notStated : t.kinds.granted],
    ...(extension.length.kind === 'new-total' ? [] : [['length', t.kinds.length] as const]),
    ['day', t.kinds.day],
  ];
  const [unit, setUnit] = useState('d');
  const [, figure = piece, letter = unit] = /^(\d+)([hdmy])$/.exec(piece) ?? [];
  const typed = kindOf(piece) === 'length' ? figure : '';
  return (
    <>
      <Choice
        legend={t.how(n)}
        options={kinds}
        value={kind ?? ''}
        onChange={(next) => {
          setChosen(next);
          if (next === 'granted') onChange('granted');
          else if (kindOf(piece) === 'granted') onChange('');
        }}
      />
      {kind === 'length' && (
        <div class="pair">
          <div class="field">
            <label for={`${id}-n`}>{t.n}</label>
            <DraftInput
              id={`${id}-n`}
              numeric
              value={typed}
              wrong={false}
              onCommit={(text) => onChange(/^\d+$/.test(text) ? text + letter : text)}
            />
          </div>
          <div class="field">
            <label for={`${id}-unit`}>{t.unit}</label>
            <select
              id={`${id}-unit`}
              value={letter}
              onChange={({ currentTarget: { value } }) => {
                setUnit(value);
                if (/^\d+$/.test(typed)) onChange(typed + value);
              }}
            >
              {UNITS.map(([value, name]) => (
                <option key={value} value={value}>
                  {words.value.terms.count.units[name]}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      {kind === 'day' && (
        <DayInput label={t.day} value={kindOf(piece) === 'granted' ? '' : piece} onChange={onChange} />
      )}
    </>
  );
}
