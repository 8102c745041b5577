import { tellChange } from '../../../../app/case/tell-change.ts';
import type { Case } from '../../../../cases/case.ts';
import { placeName } from '../../../../cases/change.ts';
import type { Json } from '../../../../cases/json.ts';
import type { Conflict } from '../../../../cases/merge.ts';
import { bothOf, type Choice as Chosen } from '../../../../exchange/import-choice.ts';
import { Choice } from '../../../components/Choice.tsx';
import { useSession } from '../../../state/session.ts';
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
  const { caseImport, caseHistory } = useSession().words.value;
  const t = caseImport.settle;
  return (
    <ul class="conflicts">
      {conflicts.map((conflict) => {
        const { part, key, mine, theirs } = conflict;
        const place = placeName(conflict);
        const isNote = part === 'note';
        const lines = tellChange(telling, of, {
          part,
          ...(key === undefined ? {} : { key }),
          ...(mine === undefined ? {} : { before: mine }),
          ...(theirs === undefined ? {} : { after: theirs }),
        });
        const options = [
          ['mine', t.mine],
          ['theirs', t.theirs],
          ...(bothOf(conflict) === null ? [] : [['both', t.both] as const]),
        ] as const;
        return (
          <li key={place} class="conflict" data-place={place} data-open={choices.has(place) ? undefined : ''}>
            {isNote ? (
              <>
                <p>{caseHistory.part.note}</p>
                <Texts mine={mine} theirs={theirs} />
              </>
            ) : (
              <>
                <p class="quiet">{t.between}</p>
                <p>
                  {lines.map((line) => (
                    <bdi key={line}>{line}</bdi>
                  ))}
                </p>
              </>
            )}
            <Choice
              legend={t.which(isNote ? caseHistory.part.note : (lines[0] ?? ''))}
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

/** Two notes in full: what a line says of their difference is not enough to choose by. */
function Texts({ mine, theirs }: { readonly mine: Json | undefined; readonly theirs: Json | undefined }) {
  const t = useSession().words.value.caseImport.settle;
  const text = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : '–');
  return (
    <dl class="two-texts">
      <div>
        <dt>{t.mine}</dt>
        <dd dir="auto">{text(mine)}</dd>
      </div>
      <div>
        <dt>{t.theirs}</dt>
        <dd dir="auto">{text(theirs)}</dd>
      </div>
    </dl>
  );
}
