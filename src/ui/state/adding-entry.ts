/**
 * The case that this entry of the history was reached for, to add a question to it. A step on from it is reached for
 * the same; the id stands in no address.
 */
export function caseAskedFor(): string | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'adding' in state ? String(state.adding) : null;
}

/** Notes in the entry for which case it was reached, so that a reload finds it. */
export function nameCase(id: string): void {
  if (caseAskedFor() === id) return;
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : {}), adding: id }, '');
}
