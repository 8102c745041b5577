import { changes } from './explain-changes.ts';
import { ends } from './explain-ends.ts';
import { readings } from './explain-readings.ts';

/** The explanation of a count and its copy as a paragraph. */
export const explain = { ...readings, ...changes, ...ends };
