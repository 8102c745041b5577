import { sameJson } from '../../cases/change.ts';
import type { JsonObject } from '../../cases/json.ts';
import { readWarningSettings, type WarningSettings } from '../../cases/warning-settings.ts';
import { readTold, type ToldTerms } from '../../cases/warnings-due.ts';
import type { CaseStore } from '../../store/case-store.ts';
import type { StoreProblem } from '../../store/problem.ts';

/** The documents of the store by which pages and worker agree on warnings. */
export const SETTINGS_KEY = 'warnings';
const TOLD_KEY = 'warned';

export interface KeptWarnings {
  readonly settings: WarningSettings;
  /** The language in which the interface was last seen: a worker cannot read the preferences. */
  readonly lang: string | null;
}

const readKept = (kept: JsonObject | null): KeptWarnings => ({
  settings: readWarningSettings(kept),
  lang: typeof kept?.lang === 'string' ? kept.lang : null,
});

export async function keptWarnings(store: CaseStore): Promise<KeptWarnings | StoreProblem> {
  const read = await store.kept.get(SETTINGS_KEY);
  return 'problem' in read ? read : readKept(read.value);
}

/** Changes some of it; the rest stays as it is, also what a newer version kept there. */
export async function keepWarnings(
  store: CaseStore,
  change: Partial<WarningSettings> | { readonly lang: string },
): Promise<KeptWarnings | StoreProblem> {
  const entries = Object.entries(change) as [string, JsonObject[string]][];
  const kept = await store.kept.change(SETTINGS_KEY, (was) =>
    entries.every(([key, value]) => was?.[key] === value) ? was : { ...was, ...Object.fromEntries(entries) },
  );
  return 'problem' in kept ? kept : readKept(kept.value);
}

export async function keptTold(store: CaseStore): Promise<ToldTerms | StoreProblem> {
  const read = await store.kept.get(TOLD_KEY);
  return 'problem' in read ? read : readTold(read.value);
}

export const keepTold = (store: CaseStore, told: ToldTerms) =>
  store.kept.change(TOLD_KEY, (was) => {
    const now = told as unknown as JsonObject;
    return was && sameJson(was, now) ? was : now;
  });
