import { useEffect, useRef, useState } from 'preact/hooks';
import { download, share } from './hand-out.ts';
import type { Course, Made, MakeProblem } from './making.ts';

/** What is being made, or came of it; `way` says by which button. */
export type Work =
  | { readonly phase: 'idle' }
  | { readonly phase: 'busy'; readonly way: string; readonly done: number; readonly total: number }
  /** `shared`: by the share sheet, else written to the disk; null: made, and still to be handed out by a press. */
  | {
      readonly phase: 'done';
      readonly way: string;
      readonly made: Made;
      readonly handed: 'written' | 'shared' | 'cancelled' | 'ready';
    }
  | { readonly phase: 'failed'; readonly way: string; readonly problem: MakeProblem };

export interface Worker {
  readonly work: Work;
  /** Makes a file and hands it out; `onHanded` once it was. */
  run(
    way: string,
    make: (course: Course) => Promise<Made | MakeProblem>,
    options?: { readonly byShare?: (file: File) => File | null; readonly onHanded?: (made: Made) => void },
  ): Promise<void>;
  /** Hands a made file to the share sheet. */
  shareAgain(file: File): Promise<void>;
  stop(): void;
}

/** One piece of work at a time: a file that is made in slices, can be stopped, and is then handed out. */
export function useWork(): Worker {
  const [work, setWork] = useState<Work>({ phase: 'idle' });
  const stopped = useRef(false);
  const alive = useRef(true);
  const onHandedLater = useRef<((made: Made) => void) | null>(null);
  useEffect(
    () => () => {
      alive.current = false;
      stopped.current = true;
    },
    [],
  );
  const show = (next: Work) => alive.current && setWork(next);
  const handShared = async (way: string, made: Made, file: File): Promise<void> => {
    const outcome = await share(file);
    if (outcome === 'shared') onHandedLater.current?.(made);
    if (outcome === 'failed') show({ phase: 'failed', way, problem: { problem: 'not-made' } });
    else
      show({
        phase: 'done',
        way,
        made: { ...made, file },
        handed: outcome === 'too-late' ? 'ready' : outcome,
      });
  };
  return {
    work,
    async run(way, make, { byShare, onHanded } = {}) {
      stopped.current = false;
      onHandedLater.current = onHanded ?? null;
      show({ phase: 'busy', way, done: 0, total: 0 });
      const course: Course = {
        onProgress: (done, total) => show({ phase: 'busy', way, done, total }),
        isStopped: () => stopped.current,
      };
      let made: Made | MakeProblem;
      try {
        made = await make(course);
      } catch {
        // Memory or the browser gave out; what is stored was only read.
        made = { problem: 'not-made' };
      }
      if ('problem' in made) return void show({ phase: 'failed', way, problem: made });
      const file = byShare?.(made.file);
      if (file) return handShared(way, made, file);
      download(made.file);
      onHanded?.(made);
      show({ phase: 'done', way, made, handed: 'written' });
    },
    async shareAgain(file) {
      if (work.phase === 'done') await handShared(work.way, work.made, file);
    },
    stop() {
      stopped.current = true;
    },
  };
}
