import { hostileKinds, hostileText, randomOf } from '../../test/reading/hostile.ts';
import { median, once, type Part } from './measured.ts';
import { detector } from './texts.ts';

const STRINGS = 100_000;
const [SHORTEST, LONGEST] = [100, 900];
/** A string that seems slow is timed again so often: the machine may have had something else to do. */
const AGAIN = 12;
const LONG = 300_000;
const MOST_RATIO = 200;
const MOST_GROWTH = 3;
/** The slowest of a kind that are looked at again. */
const SUSPECTS = 12;

const perLetter = (text: string): number => (once(() => detector.detect(text)) * 1e6) / text.length;
const surely = (text: string): number => Math.min(...Array.from({ length: AGAIN }, () => perLetter(text)));

/** Nanoseconds a letter of each kind, its slowest string, and a very long one. */
export function hostile(): Part {
  const random = randomOf(5);
  const kinds = hostileKinds.map((kind) => {
    const strings = Array.from({ length: STRINGS / hostileKinds.length }, () =>
      hostileText(kind, random, SHORTEST + Math.floor(random() * (LONGEST - SHORTEST))),
    );
    const took = strings.map((text) => [perLetter(text), text] as const).sort(([a], [b]) => b - a);
    const slowest = Math.max(...took.slice(0, SUSPECTS).map(([, text]) => surely(text)));
    const long = Array.from({ length: 3 }, () => surely(hostileText(kind, random, LONG)));
    return { kind, took: took.map(([ns]) => ns), slowest, long: Math.max(...long) };
  });
  const usual = median(kinds.flatMap(({ took }) => took));
  const ratio = Math.max(...kinds.map(({ slowest }) => slowest)) / usual;
  const growth = Math.max(...kinds.map(({ slowest, long }) => long / slowest));
  return {
    lines: [
      `${STRINGS} strings of ${SHORTEST} to ${LONGEST} letters, the median ${usual.toFixed(0)} ns a letter`,
      ...kinds.map(
        ({ kind, took, slowest, long }) =>
          `${kind.padEnd(36)} median ${median(took).toFixed(0).padStart(5)}, slowest ${slowest.toFixed(0).padStart(5)}, ${LONG / 1000} kB ${long.toFixed(0).padStart(5)} ns a letter`,
      ),
    ],
    bounds: [
      {
        says: `the slowest string ${ratio.toFixed(1)} times the median, at most ${MOST_RATIO} asked for`,
        holds: ratio <= MOST_RATIO,
      },
      {
        says: `a text of ${LONG / 1000} kB ${growth.toFixed(2)} times the slowest short one of its kind, at most ${MOST_GROWTH} asked for`,
        holds: growth <= MOST_GROWTH,
      },
    ],
  };
}
