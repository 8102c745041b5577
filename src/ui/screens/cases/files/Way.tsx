import type { ComponentChildren } from 'preact';
import { useSession } from '../../../state/session.ts';
import { asShared } from './hand-out.ts';
import { tellWork } from './tell-work.ts';
import type { Worker } from './use-work.ts';

interface Props {
  readonly way: string;
  readonly words: { readonly label: string; readonly help: string };
  readonly worker: Worker;
  /** What is pressed, and what belongs to it. */
  readonly children: ComponentChildren;
  readonly options?: ComponentChildren;
}

/** One way to write a file: what it is, its button, and what came of it. */
export function Way({ way, words: said, worker, children, options }: Props) {
  const { words } = useSession();
  const { work, stop, shareAgain } = worker;
  const t = words.value.caseFiles;
  const mine = work.phase !== 'idle' && work.way === way ? work : null;
  const shared = mine?.phase === 'done' && mine.handed !== 'shared' ? asShared(mine.made.file) : null;
  return (
    <li class="way">
      <div class="way-said">
        <h4>{said.label}</h4>
        <p class="quiet">{said.help}</p>
      </div>
      {children}
      {options}
      <div class={mine?.phase === 'failed' ? 'said failed' : 'said'} role="status">
        {mine && <p>{tellWork(words.value, mine)}</p>}
      </div>
      {mine?.phase === 'busy' && (
        <div class="way-busy">
          <progress
            aria-label={said.label}
            {...(mine.total > 0 ? { max: mine.total, value: mine.done } : {})}
          />
          <button type="button" onClick={stop}>
            {t.stop}
          </button>
        </div>
      )}
      {shared && (
        <button type="button" class="way-share" onClick={() => void shareAgain(shared)}>
          {t.share.again}
        </button>
      )}
    </li>
  );
}
