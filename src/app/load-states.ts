import type { BuiltState } from '../law/built/files.ts';
import type { Library, Loaded } from './library.ts';

/** The files of several States, by code. */
export async function loadStates(
  library: Library,
  codes: readonly string[],
): Promise<Loaded<ReadonlyMap<string, BuiltState>>> {
  const files = new Map<string, BuiltState>();
  for (const loaded of await Promise.all(codes.map((code) => library.state(code)))) {
    if ('problem' in loaded) return loaded;
    files.set(loaded.value.facts.state, loaded.value);
  }
  return { value: files };
}
