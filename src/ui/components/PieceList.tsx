import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactProblem } from '../../app/fact-problem.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import '../styles/pieces.css';

interface Props {
  readonly fact: string;
  readonly value: string;
  readonly problems: readonly FactProblem[];
  /** How one more is asked for: the first, and a further one. */
  readonly add: string;
  readonly addMore: string;
  /** "extension 2", to tell the rows apart. */
  readonly which: (n: number) => string;
  /** The fields of one piece. A piece not yet entered is empty. */
  readonly row: (piece: string, change: (piece: string) => void, n: number) => ComponentChildren;
  /** Problems that the row says itself, at its own field. */
  readonly saidInRow?: (piece: string, problem: FactProblem['problem']) => boolean;
}

interface Row {
  readonly id: number;
  readonly piece: string;
}

let lastId = 0;
const newRow = (piece: string): Row => ({ id: ++lastId, piece });
const split = (value: string) =>
  value
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
const join = (rows: readonly Row[]) => rows.flatMap(({ piece }) => piece || []).join(',');

/** A fact of several pieces, a row each: changed in place, added, removed. A row still empty is not in the address. */
export function PieceList({ fact, value, problems, add, addMore, which, row, saidInRow }: Props) {
  const { words } = useSession();
  const t = words.value.termInputs;
  const [typed, setTyped] = useState<readonly Row[]>([]);
  const written = split(value);
  const rows = join(typed) === written.join(',') ? typed : written.map(newRow);
  if (rows !== typed) setTyped(rows);
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const goTo = useRef<'last' | 'add' | null>(null);
  useLayoutEffect(() => {
    const last = list.current?.lastElementChild;
    if (goTo.current === 'last') last?.querySelector<HTMLElement>('input, select')?.focus();
    if (goTo.current === 'add') addButton.current?.focus();
    goTo.current = null;
  });
  const write = (next: readonly Row[]) => {
    setTyped(next);
    if (join(next) !== written.join(',')) setFacts({ [fact]: join(next) });
  };
  // A comma would part one piece in two.
  const change = (id: number, piece: string) =>
    write(rows.map((one) => (one.id === id ? { id, piece: piece.replaceAll(',', ' ').trim() } : one)));
  return (
    <>
      {rows.length > 0 && (
        <ul ref={list} class="pieces">
          {rows.map(({ id, piece }, i) => {
            const problem = problems.find((one) => one.fact === fact && one.value === piece);
            const said = problem && !saidInRow?.(piece, problem.problem);
            return (
              <li key={id} class="piece">
                {row(piece, (next) => change(id, next), i + 1)}
                {said && (
                  <p class="help wrong">{words.value.problems.fact[problem.problem](problem.value)}</p>
                )}
                <button
                  type="button"
                  class="plain"
                  aria-label={t.removeOf(which(i + 1))}
                  onClick={() => {
                    goTo.current = 'add';
                    write(rows.filter((one) => one.id !== id));
                  }}
                >
                  {t.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button
        ref={addButton}
        type="button"
        onClick={() => {
          goTo.current = 'last';
          setTyped([...rows, newRow('')]);
        }}
      >
        {rows.length > 0 ? addMore : add}
      </button>
    </>
  );
}
