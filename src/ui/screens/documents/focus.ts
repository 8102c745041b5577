/** The element of one thing of the checklist is found by its id. */
export const thingId = (id: string): string => `thing-${id}`;

/** Puts the keyboard on the tick of a thing and brings it into view; what is folded up is opened first. */
export function focusThing(id: string): void {
  const thing = document.getElementById(thingId(id));
  if (!thing) return;
  const folded = thing.closest('details');
  if (folded) folded.open = true;
  const control =
    thing.querySelector<HTMLElement>('input:checked') ?? thing.querySelector<HTMLElement>('input');
  control?.focus({ preventScroll: true });
  thing.scrollIntoView({ block: 'center' });
}
