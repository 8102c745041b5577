import { useEffect, useState } from 'preact/hooks';
import type { Loaded, LoadProblem } from '../../app/library.ts';

export type Waiting<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: LoadProblem };

/**
 * Loads something of the law for a screen. While a new thing loads, the old one is not shown for it. `load` may
 * return several files at once by `allLoaded`.
 */
export function useLoaded<T>(load: () => Promise<Loaded<T>>, inputs: readonly unknown[]): Waiting<T> {
  const [result, setResult] = useState<{ inputs: readonly unknown[]; waiting: Waiting<T> } | null>(null);
  useEffect(() => {
    let alive = true;
    load().then((loaded) => {
      if (!alive) return;
      const waiting: Waiting<T> =
        'problem' in loaded ? { state: 'failed', problem: loaded } : { state: 'ready', value: loaded.value };
      setResult({ inputs, waiting });
    });
    return () => {
      alive = false;
    };
  }, [...inputs]);
  const same =
    result?.inputs.length === inputs.length && result.inputs.every((input, i) => input === inputs[i]);
  return same && result ? result.waiting : { state: 'loading' };
}

/** Several loads as one: the first problem stands for all. */
export async function allLoaded<T extends readonly unknown[]>(
  loads: { readonly [K in keyof T]: Promise<Loaded<T[K]>> },
): Promise<Loaded<T>> {
  const all = (await Promise.all(loads)) as readonly Loaded<unknown>[];
  const failed = all.find((loaded): loaded is LoadProblem => 'problem' in loaded);
  if (failed) return failed;
  return { value: all.map((loaded) => ('value' in loaded ? loaded.value : null)) as unknown as T };
}
