import { useEffect, useId, useState } from 'preact/hooks';
import type { BoardRow } from '../../cases/board-row.ts';
import { chooseCases } from '../state/case-choice.ts';
import { followStore, type StoreFault } from '../state/case-store-open.ts';
import { useSession } from '../state/session.ts';

export interface Choosing {
  readonly rows: readonly BoardRow[];
  /** More than can be chosen from without typing. */
  readonly more: boolean;
  /** What is there is of before. */
  readonly looking: boolean;
  /** Is there any case at all? */
  readonly any: boolean;
  readonly problem: StoreFault | null;
}

const NONE: Choosing = { rows: [], more: false, looking: true, any: false, problem: null };

/** The cases that what is typed finds, the last changed first; follows the store. */
export function useCaseChoice(typed: string): Choosing {
  const { library, index, platform, today } = useSession();
  const [choice, setChoice] = useState<Choosing>(NONE);
  const law = { library, index: index.value, engine: platform.engine, today: today.value };
  useEffect(() => {
    let left = new AbortController();
    const look = async () => {
      left.abort();
      left = new AbortController();
      const { signal } = left;
      setChoice((was) => ({ ...was, looking: true }));
      const found = await chooseCases(law, typed, signal);
      if (!found || signal.aborted) return;
      setChoice((was) => {
        if ('problem' in found) return { ...was, looking: false, problem: found };
        return { ...found, looking: false, any: was.any || found.rows.length > 0, problem: null };
      });
    };
    const end = followStore(({ kind }) => kind === 'changed' && void look());
    void look();
    return () => {
      end();
      left.abort();
    };
  }, [typed, library, law.index, law.today]);
  return choice;
}

interface Props {
  readonly choice: Choosing;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly into: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** One of the cases there are; where they are many, typing finds it. */
export function ChooseCase({ choice, typed, onTyped, into, onChoose }: Props) {
  const { cases, board } = useSession().words.value;
  const id = useId();
  return (
    <>
      {(choice.more || typed !== '') && (
        <div class="field">
          <label for={`${id}-search`}>{board.search.label}</label>
          <input
            id={`${id}-search`}
            type="text"
            inputMode="search"
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            placeholder={board.search.placeholder}
            value={typed}
            onInput={(event) => onTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <p role="status" class="quiet">
        {choice.looking ? board.search.looking : choice.rows.length === 0 && board.search.nothing}
      </p>
      {into !== undefined && (
        <div class="field">
          <label for={`${id}-case`}>{cases.save.which}</label>
          <select id={`${id}-case`} value={into} onChange={(event) => onChoose(event.currentTarget.value)}>
            {choice.rows.map((of) => (
              <option key={of.id} value={of.id}>
                {of.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
