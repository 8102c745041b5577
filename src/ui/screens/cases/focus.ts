const FRAMES = 40;

/** Moves the focus to an element, or to the link it stands in, as soon as it is drawn; gives up after about half a second. */
export function focusOn(id: string): void {
  const look = (left: number) => {
    const element = document.getElementById(id);
    if (element) (element.closest('a') ?? element).focus();
    else if (left > 0) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => look(FRAMES));
}
