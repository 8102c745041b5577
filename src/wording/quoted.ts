const LONGEST = 60;

/** Marks that turn the direction of writing, and control characters: quoted as they came they disturb the sentence. */
const DISTURBING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Ends of lines and pages; a tab is a blank like any other. */
const LINE_ENDS = /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])+/g;

/** A value as it is quoted in a sentence: line ends as ⏎, what disturbs shown as �, a long one cut short. */
export function quoted(value: string): string {
  const line = value.replace(LINE_ENDS, '⏎').replaceAll('\t', ' ');
  const legible = [...line.replace(DISTURBING, '\uFFFD')];
  return legible.length > LONGEST ? `${legible.slice(0, LONGEST).join('')}…` : legible.join('');
}

type Tellings = Readonly<Record<string, (value: string) => string>>;

/** The same sentences, each quoting its value in that way. */
export const quoting = <T extends Tellings>(sentences: T): T =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, tell]) => [key, (value: string) => tell(quoted(value))]),
  ) as T;
