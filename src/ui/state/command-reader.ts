import { signal } from '@preact/signals';
import type { readCommand } from '../../app/command-line/read-command.ts';

/**
 * What reads the command line. It comes when the line is first used: a page opened at an address does not wait for
 * it. `failed`: it could not be loaded, neither from the network nor from what is kept on the device.
 */
export const commandReader = signal<{ readonly read: typeof readCommand } | 'failed' | null>(null);

let loading: Promise<void> | null = null;

/** Loads the reader once; a failure is tried again at the next use. */
export function wakeReader(): void {
  if (loading) return;
  loading = import('../../app/command-line/read-command.ts').then(
    (module) => {
      commandReader.value = { read: module.readCommand };
    },
    () => {
      commandReader.value = 'failed';
      loading = null;
    },
  );
}
