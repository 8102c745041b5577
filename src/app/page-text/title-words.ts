import type { KnownTreaty } from '../../law/built/files.ts';
import { compared, isFigure, letterOf } from '../../reading/letters.ts';

/** Words of a statement as they are compared. */
export const comparedWords = (text: string): readonly string[] =>
  compared(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const isArabic = (stem: string): boolean =>
  stem.charCodeAt(0) >= 0x600 && !isFigure(letterOf(stem.charCodeAt(0)));

const stemsOf = new Map<string, readonly string[]>();

/** Does each stem of a name begin a word? Arabic words carry the article and "and" in front. */
export function says(words: readonly string[], name: string): boolean {
  let own = stemsOf.get(name);
  if (!own) {
    own = compared(name).split(' ');
    stemsOf.set(name, own);
  }
  return own.every((stem) =>
    words.some((word) => (isArabic(stem) ? word.includes(stem) : word.startsWith(stem))),
  );
}

export const saysAny = (
  words: readonly string[],
  names: Readonly<Record<string, readonly string[]>>,
): boolean => Object.values(names).some((own) => own.some((name) => says(words, name)));

const stems = (words: string): Readonly<Record<string, readonly string[]>> => ({ any: words.split(/\s+/) });

/** What a treaty calls itself. */
const SELF = stems(
  'agreement treaty convention arrangement соглашен договор конвенц келісім шарт accord traité اتفاق معاهد',
);
/** What changes, ends or completes another treaty and is not it, though it has all of its title. */
const ABOUT_ANOTHER = stems(
  `protocol amend supplement terminat denounc протокол изменен дополнен прекращени денонсац хаттама өзгеріс толықтыру
  protocole avenant modifi additionnel dénonc بروتوكول تعديل إنهاء ملحق`,
);
const PROTOCOL = stems('protocol протокол хаттама بروتوكول');
/** What a law or a report says of a treaty. */
const OF_A_LAW = stems(
  'ratif approv ратиф утвержд одобрен проект законопроект мақұлда жоба projet تصديق مصادقه موافقه',
);

/** What one statement, a title or a sentence, says of a treaty. */
export interface Said {
  /** Its own title: begins or ends with what it calls itself, and speaks of no other act. */
  readonly own: boolean;
  /** Of this kind and no other, between these States and no others. */
  readonly alone: boolean;
}

/** Null: the statement does not name this kind of treaty between these States. */
export function saidOf(
  { words, above = [], below = [] }: Statement,
  treaty: KnownTreaty,
  known: readonly KnownTreaty[],
): Said | null {
  const { about, kind, parties, otherMatters } = treaty;
  if (!saysAny(words, about) || !parties.every(({ names }) => saysAny(words, names))) return null;
  const all = [...words, ...below];
  const ends = [...words.slice(0, 3), ...words.slice(-1)];
  const others = known.some((other) => other.kind !== kind && saysAny(all, other.about));
  const states = new Map(known.flatMap((one) => one.parties.map((party) => [party.state, party.names])));
  for (const { state } of parties) states.delete(state);
  const moreStates = [...states.values()].some((names) => saysAny(all, names));
  const another = saysAny([...above, ...all], ABOUT_ANOTHER);
  return {
    own: saysAny(ends, SELF) && !another && !saysAny(all, OF_A_LAW),
    alone: !others && !moreStates && !another && !saysAny(all, otherMatters),
  };
}

/** Does a line open or close a title, of whatever treaty? A sentence, which ends in a mark, does not. */
export const isTitleLine = ({ words, lines: [line] }: Statement): boolean =>
  !/[.,;:]$/.test(line?.text ?? '') &&
  [words.slice(0, 1), words.slice(-1)].some((end) => saysAny(end, SELF) || saysAny(end, PROTOCOL));

/** Words that may be a title, or say something of a treaty. */
export interface Statement {
  /** The lines they stand on; the page's own title has none. */
  readonly lines: readonly Line[];
  readonly words: readonly string[];
  /** Of the line above, if that is short: "Protocol" may stand there. */
  readonly above?: readonly string[];
  /** Of lines below that go on in small letters: "and on legal assistance". */
  readonly below?: readonly string[];
}

/** Titles are broken over lines; no title is longer. */
const MOST_LINES = 8;
const LONGEST = 450;
const SHORT = 80;

export interface Line {
  readonly text: string;
  readonly words: readonly string[];
}

/** Of each line of a stretch the statements that begin with it, over one line and more, the shortest first. */
export function* statements(text: string): Generator<readonly Statement[], void, void> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(
      (line): Line => ({
        text: line.slice(0, 2 * LONGEST),
        words: comparedWords(line.slice(0, 2 * LONGEST)),
      }),
    );
  for (const first of lines.keys()) {
    const grown: Statement[] = [];
    let length = 0;
    let words: readonly string[] = [];
    for (const [more, next] of lines.slice(first, first + MOST_LINES).entries()) {
      length += next.text.length;
      if (length > LONGEST) break;
      words = [...words, ...next.words];
      grown.push({
        lines: lines.slice(first, first + more + 1),
        words,
        above: aboveOf(lines, first),
        below: belowOf(lines, first + more),
      });
    }
    yield grown;
  }
}

/** A line that begins with a small letter goes on from the one above it, whatever its length. */
function aboveOf(lines: readonly Line[], first: number): readonly string[] {
  const words: string[] = [];
  for (let at = first; at > 0 && at > first - MOST_LINES; at -= 1) {
    const above = lines[at - 1];
    const goesOn = /^\p{Ll}/u.test(lines[at]?.text ?? '');
    if (!above || (above.text.length > SHORT && !goesOn)) break;
    words.push(...above.words);
    if (!goesOn) break;
  }
  return words;
}

function belowOf(lines: readonly Line[], last: number): readonly string[] {
  const words: string[] = [];
  for (let at = last; at < last + MOST_LINES; at += 1) {
    const next = lines[at + 1];
    if (!next || /[.,;:]$/.test(lines[at]?.text ?? '') || !/^\p{Ll}/u.test(next.text)) break;
    words.push(...next.words);
  }
  return words;
}
