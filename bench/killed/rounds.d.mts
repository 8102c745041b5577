export interface KilledRounds {
  readonly rounds: number;
  /** Changes that the interface had confirmed. */
  readonly confirmed: number;
  readonly cases: number;
  /** Changes that were on their way, and came through whole. */
  readonly unconfirmed: number;
  readonly faults: readonly string[];
}

/** Kills Chromium so many times while cases are written. */
export function killRounds(rounds: number): Promise<KilledRounds>;
