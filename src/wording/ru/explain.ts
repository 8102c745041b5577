import type { ExplainWords } from '../words.ts';
import { below } from './explain-below.ts';
import { changes } from './explain-changes.ts';
import { ends } from './explain-ends.ts';
import { phone } from './explain-phone.ts';
import { readings } from './explain-readings.ts';
import { release } from './explain-release.ts';

export const explain: ExplainWords['explain'] = {
  phone,
  release,
  ...below,
  ...readings,
  ...changes,
  ...ends,
};
