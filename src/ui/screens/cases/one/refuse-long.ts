const PUT_IN: readonly string[] = ['insertFromPaste', 'insertFromDrop', 'insertFromYank'];

/**
 * Before something is pasted or dropped into a field: what would make it longer than `limit` is not let in, since a
 * browser stands still over a text of some hundred thousand letters. True: it was refused, the field is as it was.
 */
export function refuseLong(event: Event, limit: number): boolean {
  const field = event.target;
  if (!(event instanceof InputEvent) || !PUT_IN.includes(event.inputType)) return false;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  if (field.value.length - replaced + text.length <= limit) return false;
  event.preventDefault();
  return true;
}
