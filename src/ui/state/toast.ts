import { signal } from '@preact/signals';

/** A short notice, with an action where something can be taken back. */
export interface Toast {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export const toast = signal<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;
const SECONDS = { plain: 6, withAction: 15 };

/** Shows a notice; one with an action stays longer. Never the only place where something important is said. */
export function notify(text: string, action: Toast['action'] = null): void {
  clearTimeout(timer);
  toast.value = { text, action };
  timer = setTimeout(dismiss, (action ? SECONDS.withAction : SECONDS.plain) * 1000);
}

export function dismiss(): void {
  clearTimeout(timer);
  toast.value = null;
}
