import { placeName, sameJson } from '../cases/change.ts';
import { isPlainObject, type Json, type JsonObject } from '../cases/json.ts';
import type { Conflict, Settled } from '../cases/merge.ts';
import { LIMITS } from '../cases/text.ts';

/** What is taken where two copies say different things. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Two texts one below the other; null where they are none or have no room together. */
function bothTexts(mine: Json | undefined, theirs: Json | undefined, most: number): string | null {
  if (typeof mine !== 'string' || typeof theirs !== 'string') return null;
  const both = [mine, theirs].filter((text) => text.trim() !== '').join('\n\n');
  return both.length <= most ? both : null;
}

/** Both of two texts: a note, what is said of a person, or of two events that differ in their notes alone. */
export function bothOf({ part, key, mine, theirs }: Conflict): Json | null {
  if (part === 'note') return bothTexts(mine, theirs, LIMITS.note);
  if (part === 'person' && key === 'note') return bothTexts(mine, theirs, LIMITS.line);
  if (part !== 'events' || !isPlainObject(mine) || !isPlainObject(theirs)) return null;
  const [a, b] = [mine, theirs] as [JsonObject, JsonObject];
  if (!sameJson({ ...a, note: '' }, { ...b, note: '' })) return null;
  const note = bothTexts(a.note, b.note, LIMITS.eventNote);
  return note === null ? null : { ...a, note };
}

/** The values to take, of every conflict: what was not chosen stays mine (the screens ask for all). */
export function settledBy(conflicts: readonly Conflict[], choices: ReadonlyMap<string, Choice>): Settled {
  return new Map(
    conflicts.map((conflict) => {
      const name = placeName(conflict);
      const choice = choices.get(name) ?? 'mine';
      const both = choice === 'both' ? bothOf(conflict) : null;
      return [name, both ?? (choice === 'theirs' ? conflict.theirs : conflict.mine)];
    }),
  );
}
