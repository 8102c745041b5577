/** So long work goes on before the page gets its turn, in milliseconds: less than a frame. */
const SLICE = 12;

/** Work in slices between which the page lives on; it can be held, and ended for good. */
export class Pace {
  /** Milliseconds of work so far, and the longest slice. */
  spent = 0;
  longest = 0;
  #isEnded = false;
  #held: Promise<void> | null = null;
  #release: (() => void) | null = null;

  get isEnded(): boolean {
    return this.#isEnded;
  }

  get isHeld(): boolean {
    return this.#held !== null;
  }

  /** Works off what `steps` yields, each handed to `on`; false: it was ended before. `between` is called after a slice. */
  async run<T>(
    steps: Generator<T, void, void>,
    on: (step: T) => void,
    between: () => void,
  ): Promise<boolean> {
    for (;;) {
      if (this.#held) await this.#held;
      if (this.#isEnded) return false;
      const began = performance.now();
      let isDone = false;
      let took = 0;
      while (!isDone && took < SLICE) {
        const step = steps.next();
        isDone = step.done === true;
        if (!step.done) on(step.value);
        took = performance.now() - began;
      }
      between();
      took = performance.now() - began;
      this.spent += took;
      this.longest = Math.max(this.longest, took);
      if (isDone) return true;
      await rest();
    }
  }

  hold(): void {
    this.#held ??= new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  goOn(): void {
    this.#release?.();
    this.#held = this.#release = null;
  }

  end(): void {
    this.#isEnded = true;
    this.goOn();
  }
}

/**
 * Lets the page have its turn. By a message, which waits in line with the page's timers and events: after
 * `scheduler.yield` this work would come before them, and `postTask` keeps one waiting a millisecond each time.
 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
