/** What a part of the bench has to say, and the bounds it must keep. */
export interface Part {
  readonly lines: readonly string[];
  readonly bounds: readonly { readonly says: string; readonly holds: boolean }[];
}

/** Milliseconds the processor worked for us: a busy machine takes longer, but not more. Windows tells it in steps of 16. */
function worked(): number {
  if (process.platform === 'win32') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run. */
export function once(run: () => unknown): number {
  const started = worked();
  run();
  return worked() - started;
}

/** Peers in turns, the best time of each: what else the machine does then weighs least. */
export function bestOf<Name extends string>(
  rounds: number,
  peers: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(peers) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) best[name] = Math.min(best[name], once(peers[name]));
  return best;
}

/** Millions of letters a second. */
export const speedOf = (letters: number, ms: number): number => letters / ms / 1000;

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
