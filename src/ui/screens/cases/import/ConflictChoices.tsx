import { type Side, tellPlace, tellSide } from '../../../../app/case/tell-change-side.ts';
import type { Case } from '../../../../cases/case.ts';
import { type Part, placeName } from '../../../../cases/change.ts';
import type { Conflict } from '../../../../cases/merge.ts';
import { bothOf, type Choice as Chosen } from '../../../../exchange/import-choice.ts';
import { Choice } from '../../../components/Choice.tsx';
import { useSession } from '../../../state/session.ts';
import { ConflictEffects } from './ConflictEffects.tsx';
import { useTelling } from './use-telling.ts';

interface Props {
  /** The case the places are in, for the names of what they hold. */
  readonly of: Case;
  readonly conflicts: readonly Conflict[];
  /** By `placeName`; at first nothing is chosen. */
  readonly choices: ReadonlyMap<string, Chosen>;
  readonly onChoose: (choices: ReadonlyMap<string, Chosen>) => void;
}

/** Each place at which two copies differ: what it says here, what in the other, and which stands. */
export function ConflictChoices({ of, conflicts, choices, onChoose }: Props) {
  const telling = useTelling(of);
  const t = useSession().words.value.caseImport.settle;
  return (
    <ul class="conflicts">
      {conflicts.map((conflict) => {
        const place = placeName(conflict);
        const what = tellPlace(telling, of, conflict);
        const options = [
          ['mine', t.mine],
          ['theirs', t.theirs],
          ...(bothOf(conflict) === null ? [] : [['both', t.both] as const]),
        ] as const;
        return (
          <li key={place} class="conflict" data-place={place} data-open={choices.has(place) ? undefined : ''}>
            <p>
              <bdi>{what}</bdi>
            </p>
            <dl class="two-texts">
              {SIDES.map((side) => (
                <div key={side} data-side={side}>
                  <dt>{t[side]}</dt>
                  <Said
                    lines={
                      conflict.part === 'note'
                        ? noteOf(conflict, side)
                        : tellSide(telling, of, conflict, side)
                    }
                    gone={t.gone[side]}
                  />
                </div>
              ))}
            </dl>
            {MOVING.includes(conflict.part) && <ConflictEffects of={of} conflict={conflict} />}
            <Choice
              legend={t.which(what)}
              layout="even"
              options={options}
              value={choices.get(place) ?? null}
              onChange={(choice) => onChoose(new Map(choices).set(place, choice))}
            />
          </li>
        );
      })}
    </ul>
  );
}

const SIDES = ['mine', 'theirs'] as const satisfies readonly Side[];
/** Where days may hang on what stands. */
const MOVING: readonly Part[] = ['events', 'facts', 'entries'];

/** A note in full: what a line says of a difference is not enough to choose by. */
const noteOf = (conflict: Conflict, side: Side): readonly string[] => {
  const text = conflict[side];
  return typeof text === 'string' && text !== '' ? [text] : [];
};

interface SaidProps {
  /** Null: it is not there; none: nothing is written there. */
  readonly lines: readonly string[] | null;
  readonly gone: string;
}

function Said({ lines, gone }: SaidProps) {
  const t = useSession().words.value.caseImport.settle;
  if (lines === null || lines.length === 0) return <dd class="quiet">{lines ? t.empty : gone}</dd>;
  return (
    <>
      {lines.map((line) => (
        <dd key={line} dir="auto">
          {line}
        </dd>
      ))}
    </>
  );
}
