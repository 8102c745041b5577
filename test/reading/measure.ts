import type { Detector } from '../../src/reading/detect.ts';
import type { Find } from '../../src/reading/find.ts';
import type { Expected, Sentence } from './corpus.ts';

export interface Measure {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  /** One line for every find that is missing or should not be. */
  readonly faults: readonly string[];
}

/** Places of the expected finds, each looked for behind the one before. */
export function placesOf(text: string, finds: readonly Expected[]): readonly (readonly [number, number])[] {
  let from = 0;
  return finds.map(({ words }) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`«${words}» does not stand in «${text}»`);
    from = start + words.length;
    return [start, from] as const;
  });
}

/** What counts: place, kind, value, unit and bound, for a date its day. With `all` also the rest of a find. */
const lineOf = (
  start: number,
  end: number,
  words: string,
  find: Partial<Omit<Expected, 'words' | 'upTo' | 'bound' | 'days' | 'digits'>> & {
    upTo?: number | null;
    bound?: string | null;
    days?: string | null;
    digits?: number | null;
  },
  all: boolean,
): string => {
  const measured =
    find.kind === 'date' ? find.iso : `${find.n}..${find.upTo ?? ''} ${find.unit} ${find.bound ?? ''}`;
  const rest = `${find.days ?? ''} (${find.digits ?? ''}) ${[...(find.inferred ?? [])].sort().join(' ')}`;
  return `${find.kind} [${start}, ${end}) «${words}» ${measured}${all ? ` ${rest}` : ''}`;
};

/** Precision and recall of a detector on a corpus. `all`: qualifiers, digits and what was inferred must agree too. */
export function measure(sentences: readonly Sentence[], detector: Detector, all = false): Measure {
  let [expected, found, right] = [0, 0, 0];
  const faults: string[] = [];
  for (const { text, finds, source } of sentences) {
    const places = placesOf(text, finds);
    const wanted = finds.map((find, at) => {
      const [start, end] = places[at] ?? [0, 0];
      return lineOf(start, end, find.words, find, all);
    });
    const read = detector
      .detect(text)
      .map((find: Find) => lineOf(find.start, find.end, text.slice(find.start, find.end), find, all));
    expected += wanted.length;
    found += read.length;
    right += wanted.filter((line) => read.includes(line)).length;
    faults.push(
      ...wanted.filter((line) => !read.includes(line)).map((line) => `missing: ${line} — ${source}`),
      ...read.filter((line) => !wanted.includes(line)).map((line) => `too much: ${line} — ${source}`),
    );
  }
  return {
    expected,
    found,
    right,
    precision: found ? right / found : 1,
    recall: expected ? right / expected : 1,
    faults,
  };
}

/** One line: "en 86 sentences, precision 1.000 (70 of 70), recall 1.000 (70 of 70)". */
export const told = (
  lang: string,
  sentences: number,
  { precision, recall, right, found, expected }: Measure,
) =>
  `${lang} ${sentences} sentences, precision ${precision.toFixed(3)} (${right} of ${found}), recall ${recall.toFixed(3)} (${right} of ${expected})`;
