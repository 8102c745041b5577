import { signal } from '@preact/signals';

/** What reads the command line, tells what it means and opens it. */
const load = async () => {
  const [{ readCommand }, { leavesAside }, telling] = await Promise.all([
    import('../../app/command-line/read-command.ts'),
    import('../../app/command-line/leaves-aside.ts'),
    import('../components/command-telling.ts'),
  ]);
  const { openCommand, tellCommand, tellReading } = telling;
  return { readCommand, leavesAside, openCommand, tellCommand, tellReading };
};

/**
 * It comes when the line is first used: a page opened at an address does not wait for it. `failed`: it could not be
 * loaded, neither from the network nor from what is kept on the device.
 */
export const commandReader = signal<Awaited<ReturnType<typeof load>> | 'failed' | null>(null);

let loading: Promise<void> | null = null;

/** Loads the reader once, with the words for what it cannot read; a failure is tried again at the next use. */
export function wakeReader(words: () => Promise<void>): void {
  if (loading) return;
  loading = Promise.all([load(), words()]).then(
    ([reader]) => {
      commandReader.value = reader;
    },
    () => {
      commandReader.value = 'failed';
      loading = null;
    },
  );
}
