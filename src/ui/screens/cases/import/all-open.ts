import { placeName } from '../../../../cases/change.ts';
import type { Choice } from '../../../../exchange/import-choice.ts';
import type { ImportMerge } from '../../../../exchange/plan-import.ts';
import type { Choices } from './accept-import.ts';
import { stillOpen } from './still-open.ts';

type Merge = Pick<ImportMerge, 'mine' | 'conflicts'>;
export type Side = Exclude<Choice, 'both'>;

/** One press by which all that was open was chosen alike. */
export interface Press {
  readonly side: Side;
  /** By case, the places it chose at. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** How many differences of all cases nobody has chosen at yet. */
export const openIn = (merges: readonly Merge[], choices: Choices): number =>
  merges.reduce((n, { mine, conflicts }) => n + stillOpen(conflicts, choices.get(mine.id) ?? new Map()), 0);

/** Chooses one side at every place that is still open; what was chosen stays. */
export function chooseAll(
  merges: readonly Merge[],
  choices: Choices,
  side: Side,
): { readonly choices: Choices; readonly press: Press } {
  const places = new Map(
    merges.map(({ mine, conflicts }) => [
      mine.id,
      conflicts.map(placeName).filter((place) => !choices.get(mine.id)?.has(place)),
    ]),
  );
  const next = new Map(choices);
  for (const [id, open] of places)
    if (open.length > 0)
      next.set(id, new Map([...(choices.get(id) ?? []), ...open.map((place) => [place, side] as const)]));
  return { choices: next, press: { side, places } };
}

/** The choices without those of a press; where another was chosen since, that stays. */
export function unpress(choices: Choices, { side, places }: Press): Choices {
  return new Map(
    [...choices].map(([id, of]) => {
      const pressed = places.get(id) ?? [];
      return [id, new Map([...of].filter(([place, choice]) => choice !== side || !pressed.includes(place)))];
    }),
  );
}

export const pressedCount = ({ places }: Press): number =>
  [...places.values()].reduce((n, of) => n + of.length, 0);
