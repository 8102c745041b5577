import * as chrono from 'chrono-node';
import { corpora } from '../../test/reading/languages.ts';
import { bestOf, once, type Part, speedOf } from './measured.ts';
import { detector, treaties, upTo } from './texts.ts';

const LETTERS = 2_000_000;
const ROUNDS = 12;
const LEAST_RATIO = 5;
const PERIOD =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|ninety)\s+(?:\(\d+\)\s+)?(?:hours?|days?|weeks?|months?|years?)\b/gi;
const FIGURES = /\d+/g;

/** The detector beside chrono-node's English, a bare pattern for periods and a scan for digits, on one English text. */
export function throughput(): Part {
  const english = upTo(treaties.en, LETTERS);
  // chrono-node takes the more time for a letter, the longer the text: it is given the treaty one copy at a time.
  const copies = Array.from({ length: Math.ceil(LETTERS / treaties.en.length) }, (_, at) =>
    english.slice(at * treaties.en.length, (at + 1) * treaties.en.length),
  );
  const best = bestOf(ROUNDS, {
    'Dedere, five languages': () => detector.detect(english),
    'chrono-node, English': () => copies.map((copy) => chrono.en.parse(copy)),
    'chrono-node, English, strict': () => copies.map((copy) => chrono.en.strict.parse(copy)),
    'a bare pattern of periods': () => [...english.matchAll(PERIOD)],
    'a digit scan': () => [...english.matchAll(FIGURES)],
  });
  const ours = best['Dedere, five languages'];
  const line = (name: string, letters: number, ms: number) =>
    `${name.padEnd(44)} ${speedOf(letters, ms).toFixed(1).padStart(7)} million letters/s`;
  const ratio = best['chrono-node, English'] / ours;
  const whole = once(() => chrono.en.parse(english));
  return {
    lines: [
      ...Object.entries(best).map(
        ([name, ms]) =>
          `${line(name, LETTERS, ms)}${ms === ours ? '' : `, Dedere ${(ms / ours).toFixed(2)} times`}`,
      ),
      line('chrono-node, English, the 2 MB at once', LETTERS, whole),
      ...languages(line),
    ],
    bounds: [
      {
        says: `Dedere ${ratio.toFixed(1)} times chrono-node's English on the same text, asked for ${LEAST_RATIO}`,
        holds: ratio >= LEAST_RATIO,
      },
    ],
  };
}

/** The treaties, and the corpora: a find in nearly every sentence, the densest text there is. */
function languages(line: (name: string, letters: number, ms: number) => string): string[] {
  const texts = [
    ...Object.entries(treaties).map(([lang, text]) => [`${lang}, its treaty`, upTo(text, LETTERS)] as const),
    ...corpora.map(({ lang, corpus }) => {
      const sentences = corpus.map(({ text }) => text).join('\n\n');
      return [`${lang}, its corpus, finds all over`, upTo(sentences, LETTERS / 4)] as const;
    }),
  ];
  return texts.map(([name, text]) =>
    line(name, text.length, bestOf(ROUNDS / 2, { text: () => detector.detect(text) }).text),
  );
}
