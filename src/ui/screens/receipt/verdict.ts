import type { Comparison } from '../../../app/receipt/compare.ts';
import type { Words } from '../../../wording/words.ts';

/** What the comparison comes to, and why, as far as the two receipts tell. */
export function verdictOf(
  { receipt: t }: Words,
  { same, changedSources, changedOffsets, notRecomputable }: Comparison,
): { readonly outcome: 'same' | 'differs' | 'not-recomputed'; readonly said: string; readonly why: string } {
  if (notRecomputable) {
    const { reason } = notRecomputable;
    const name = 'id' in notRecomputable ? notRecomputable.id : notRecomputable.path;
    return { outcome: 'not-recomputed', said: t.verdict.notRecomputed, why: t.reason[reason](name) };
  }
  const law = changedSources.some(({ what }) => what !== 'engine');
  const engine = changedSources.some(({ what }) => what === 'engine');
  const zones = changedOffsets.length > 0;
  if (same) {
    const said = law || zones ? t.verdict.sameButSources : engine ? t.verdict.sameButEngine : t.verdict.same;
    return { outcome: 'same', said, why: '' };
  }
  const why = law
    ? t.verdict.differsBySources
    : engine
      ? t.verdict.differsByEngine
      : zones
        ? t.verdict.differsByZones
        : t.verdict.differsUnexplained;
  return { outcome: 'differs', said: t.verdict.differs, why };
}
