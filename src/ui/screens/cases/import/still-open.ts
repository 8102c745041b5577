import { placeName } from '../../../../cases/change.ts';
import type { Conflict } from '../../../../cases/merge.ts';
import type { Choice } from '../../../../exchange/import-choice.ts';

/** How many differences nobody has chosen at yet. */
export const stillOpen = (conflicts: readonly Conflict[], choices: ReadonlyMap<string, Choice>): number =>
  conflicts.filter((conflict) => !choices.has(placeName(conflict))).length;

/** Leads to the first difference that nobody has chosen at yet, folded away or not. */
export function leadToOpen(within: Element | null): void {
  const first = within?.querySelector('.conflict[data-open] input');
  const folded = first?.closest('details');
  if (folded) folded.open = true;
  if (!(first instanceof HTMLElement)) return;
  first.focus({ preventScroll: true });
  first.closest('.conflict')?.scrollIntoView({ block: 'center' });
}
