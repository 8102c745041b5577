import { bestOf, type Part } from './measured.ts';
import { detector, treaties, upTo } from './texts.ts';

const LETTERS = 10_000_000;
const LENGTHS = [10_000, 100_000, 1_000_000, LETTERS];
const ROUNDS = 5;
const MOST_RATIO = 2;

/** Nanoseconds a letter, from 10 kB to 10 MB: the three treaties over and over, the same letters in texts of each length. */
export function linearity(): Part {
  const whole = upTo(Object.values(treaties).join('\n\n'), LETTERS);
  const peers = LENGTHS.map((length) => {
    const texts = Array.from({ length: LETTERS / length }, (_, at) =>
      whole.slice(at * length, (at + 1) * length),
    );
    return [`${length / 1000} kB`, () => texts.map((text) => detector.detect(text))] as const;
  });
  const took = Object.entries(bestOf(ROUNDS, Object.fromEntries(peers)));
  const times = took.map(([, ms]) => ms);
  const ratio = Math.max(...times) / Math.min(...times);
  return {
    lines: took.map(
      ([name, ms]) => `${name.padStart(9)} ${((ms * 1e6) / LETTERS).toFixed(1).padStart(6)} ns a letter`,
    ),
    bounds: [
      {
        says: `the dearest letter ${ratio.toFixed(2)} times the cheapest, at most ${MOST_RATIO} asked for`,
        holds: ratio <= MOST_RATIO,
      },
    ],
  };
}
