/** Milliseconds of work before the browser has its turn. */
const AT_A_TIME = 6;

/** Runs work that comes in small steps, resting in between. Null: it was no longer wanted. */
export async function inBetween<T>(
  steps: Generator<number, T, void>,
  isGone: () => boolean,
  tell: (step: number) => void = () => {},
): Promise<{ readonly value: T } | null> {
  for (;;) {
    let last = 0;
    for (const began = performance.now(); performance.now() - began < AT_A_TIME; ) {
      const step = steps.next();
      if (step.done) return { value: step.value };
      last = step.value;
    }
    tell(last);
    await new Promise((resolve) => setTimeout(resolve));
    if (isGone()) return null;
  }
}
