import { type Day, isDay } from '../calendar/day.ts';
import { isPlainObject } from '../cases/json.ts';
import type { KeptDocuments } from './kept.ts';

/**
 * A browser that finds the files of its databases damaged, or wants their room, throws them away and begins anew
 * without a word: cases would be gone as if there had never been any. What stands in `localStorage`, in other files,
 * bears witness that there were. It names no case.
 */
export interface Witness {
  /** The database that cases were kept in. */
  readonly database: string;
  /** The day on which a case was last kept there. */
  readonly day: Day;
}

const BESIDE = 'dedere.kept';
const WITHIN = 'database';

type Place = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const beside: Place = () => localStorage;

/** Null: no case was kept by this browser, or it keeps nothing of sites. */
export function readWitness(place: Place = beside): Witness | null {
  try {
    const stored: unknown = JSON.parse(place().getItem(BESIDE) ?? 'null');
    if (!isPlainObject(stored)) return null;
    const { database, day } = stored;
    return typeof database === 'string' && typeof day === 'string' && isDay(day) ? { database, day } : null;
  } catch {
    return null;
  }
}

const idIn = (value: unknown): string | null =>
  isPlainObject(value) && typeof value.id === 'string' ? value.id : null;

/** The witness of a database that is not this one: what was kept there is gone. Null: nothing is missing. */
export async function missing(kept: KeptDocuments, place: Place = beside): Promise<Witness | null> {
  const witness = readWitness(place);
  if (!witness) return null;
  const here = await kept.get(WITHIN);
  if ('problem' in here) return null;
  return idIn(here.value) === witness.database ? null : witness;
}

/** Lets it be known beside the database that cases are kept in it. False: that could not be written. */
export async function bearWitness(kept: KeptDocuments, day: Day, place: Place = beside): Promise<boolean> {
  const here = await kept.change(WITHIN, (was) => (idIn(was) === null ? { id: crypto.randomUUID() } : was));
  const database = 'problem' in here ? null : idIn(here.value);
  if (database === null) return false;
  try {
    place().setItem(BESIDE, JSON.stringify({ database, day } satisfies Witness));
    return true;
  } catch {
    return false;
  }
}

/** The user knows that the cases are gone. */
export function dismissWitness(place: Place = beside): void {
  try {
    place().removeItem(BESIDE);
  } catch {
    // Then there was none.
  }
}
