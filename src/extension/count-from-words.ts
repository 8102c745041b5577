import { writeAddress } from '../app/address.ts';
import { countsFrom } from '../app/count-from-find.ts';
import { detectorOf } from '../reading/detect.ts';
import { everyLanguage } from '../reading/every-language.ts';

/** The address of the count that some words mean: one day, one length, or one of each. Null: none, or more than one. */
export function countFromWords(words: string): string | null {
  const finds = detectorOf(everyLanguage).detect(words);
  const dates = finds.filter((find) => find.kind === 'date');
  const lengths = finds.filter((find) => find.kind !== 'date');
  if (finds.length === 0 || dates.length > 1 || lengths.length > 1) return null;
  const facts: Record<string, string> = {};
  for (const find of finds) {
    const counts = countsFrom(find);
    if (typeof counts === 'string' || counts.length !== 1) return null;
    Object.assign(facts, counts[0]?.facts);
  }
  return writeAddress({ route: { screen: 'count' }, facts });
}
