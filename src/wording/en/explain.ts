import { below } from './explain-below.ts';
import { changes } from './explain-changes.ts';
import { ends } from './explain-ends.ts';
import { phone } from './explain-phone.ts';
import { readings } from './explain-readings.ts';
import { release } from './explain-release.ts';

/** The explanation of a count, the sentence for the phone, the copy as a paragraph: loaded right after the answer. */
export const explain = { phone, release, ...below, ...readings, ...changes, ...ends };
