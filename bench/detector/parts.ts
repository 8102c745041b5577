import '../../test/setup-temporal.ts';
import { corpora } from './corpora.ts';
import { hostile } from './hostile.ts';
import { linearity } from './linearity.ts';
import type { Part } from './measured.ts';
import { throughput } from './throughput.ts';

/** What is measured, in this order: what is fastest first, before odd texts have been seen. */
export const parts: Readonly<Record<string, () => Part>> = {
  'Throughput, all five languages on': throughput,
  'Time by length': linearity,
  'Hostile strings': hostile,
  'Precision and recall': corpora,
};
