import { once, type Part } from './measured.ts';
import { detector, treaties, upTo } from './texts.ts';

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
/** So many letters are read at each length, however often it takes. */
const READ = 40_000_000;
const MOST_RATIO = 2;
const LEAST_RUNS = 4;

/** Nanoseconds a letter, from 10 kB to 10 MB of the three treaties. */
export function linearity(): Part {
  const text = Object.values(treaties).join('\n\n');
  const took = LENGTHS.map((length) => {
    const long = upTo(text, length);
    // Many short texts, one after another, are timed as one.
    const times = Math.max(1, Math.round(1_000_000 / length));
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < Math.max(LEAST_RUNS, READ / (length * times)); run += 1)
      best = Math.min(
        best,
        once(() => {
          for (let time = 0; time < times; time += 1) detector.detect(long);
        }),
      );
    return (best * 1e6) / (length * times);
  });
  const ratio = Math.max(...took) / Math.min(...took);
  return {
    lines: took.map(
      (ns, at) => `${`${(LENGTHS[at] ?? 0) / 1000} kB`.padStart(9)} ${ns.toFixed(1).padStart(6)} ns a letter`,
    ),
    bounds: [
      {
        says: `the dearest letter ${ratio.toFixed(2)} times the cheapest, at most ${MOST_RATIO} asked for`,
        holds: ratio <= MOST_RATIO,
      },
    ],
  };
}
