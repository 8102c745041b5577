import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instant } from '../../../../calendar/zone.ts';
import type { Case, Changed } from '../../../../cases/case.ts';
import type { InstrumentProblem } from '../../../../cases/edit-case.ts';
import type { EventChanged, EventProblem, NoSuchEvent } from '../../../../cases/edit-events.ts';
import type { ReceiptProblem } from '../../../../cases/edit-marks.ts';
import type { NoSuchParty, PartyProblem } from '../../../../cases/edit-parties.ts';
import type { NoSuchTask, TaskProblem } from '../../../../cases/edit-tasks.ts';
import type { CaseProblem } from '../../../state/cases.ts';

/** Why a change was not made: what was entered cannot be kept, or the store refuses. */
export type EditProblem =
  | CaseProblem
  | EventProblem
  | NoSuchEvent
  | EventChanged
  | PartyProblem
  | NoSuchParty
  | TaskProblem
  | NoSuchTask
  | InstrumentProblem
  | ReceiptProblem;

/** A change of a case, made of what is seen; a problem says why it cannot be. */
export type Edit = (of: Case, now: Instant) => Changed<EditProblem>;

export interface Edits {
  /**
   * Makes the change, says `said` and offers to take it back. What stands in the way is returned; where the store
   * refuses, or another window changed the same, the page shows it too.
   */
  readonly edit: (change: Edit, said: string) => Promise<EditProblem | null>;
}

const Context = createContext<Edits | null>(null);
export const EditsProvider = Context.Provider;

/** How the case on this page is changed. */
export function useEdits(): Edits {
  const edits = useContext(Context);
  if (!edits) throw new Error('a part of a case outside its page');
  return edits;
}

/** Several changes as one, which is taken back as one. */
export const together =
  (...changes: readonly Edit[]): Edit =>
  (of, now) => {
    let made = of;
    for (const change of changes) {
      const next = change(made, now);
      if ('problem' in next) return next;
      made = next.case;
    }
    return { case: made };
  };
