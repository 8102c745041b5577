/** Prints one element of the page and nothing beside it (case-sheet-print.css), its folded parts opened. */
export function printOnly(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const folded = [...element.querySelectorAll('details')].filter(({ open }) => !open);
  for (const one of folded) one.open = true;
  element.classList.add('printing');
  const after = () => {
    element.classList.remove('printing');
    for (const one of folded) one.open = false;
  };
  addEventListener('afterprint', after, { once: true });
  print();
}
