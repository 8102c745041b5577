import fc from 'fast-check';

/**
 * Properties draw the same examples on every run, so that a change is judged by what it changed and not by luck.
 * `npm run explore` draws others and names the seed of a round that failed; `DEDERE_SEED` draws that round again.
 */
const SEED = 1961_04_18;

fc.configureGlobal({ seed: Number(process.env['DEDERE_SEED'] ?? SEED) });
