const LONGEST = 60;

/** Marks that turn the direction of writing, and control characters: quoted as they came they disturb the sentence. */
const DISTURBING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A value as it is quoted in a sentence: what disturbs shown as �, a long one cut short. */
export function quoted(value: string): string {
  const legible = [...value.replace(DISTURBING, '\uFFFD')];
  return legible.length > LONGEST ? `${legible.slice(0, LONGEST).join('')}…` : legible.join('');
}

type Tellings = Readonly<Record<string, (value: string) => string>>;

/** The same sentences, each quoting its value in that way. */
export const quoting = <T extends Tellings>(sentences: T): T =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, tell]) => [key, (value: string) => tell(quoted(value))]),
  ) as T;
