/** Work on many rows in turns short enough for keys and frames in between. */
export interface Pace {
  /** Null while the turn has time left; else a promise of the next turn. Asked between small steps. */
  pause(): Promise<void> | null;
}

/** Milliseconds: half a frame is left for what the browser does beside. */
const TURN = 6;

const waiting: (() => void)[] = [];
let port: MessagePort | null = null;

/** One channel for all turns: thousands would have to be cleared away while somebody types. */
function opened(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  port = port2;
  return port2;
}

/** A message comes after keys and frames that wait; a timer would be kept waiting for longer. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    (port ?? opened()).postMessage(null);
  });

export function inTurns(turn = TURN, clock: () => number = () => performance.now()): Pace {
  let until = clock() + turn;
  return {
    pause() {
      if (clock() < until) return null;
      return nextTurn().then(() => {
        until = clock() + turn;
      });
    },
  };
}

/** Resolves once the browser has drawn what is new, or soon where it draws nothing. */
export const afterDrawing = (): Promise<void> =>
  new Promise((resolve) => {
    const go = () => void nextTurn().then(resolve);
    if (document.visibilityState === 'visible') requestAnimationFrame(go);
    else go();
  });
