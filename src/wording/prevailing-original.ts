import type { Instrument } from '../law/schema/instrument.ts';
import type { FirstWords } from './words.ts';

/**
 * "English original prevails, not at hand". No text shipped is an original, whatever its language: each is a draft,
 * a translation or a text that its publisher calls not official.
 */
export function prevailingOriginal(
  { terms }: Pick<FirstWords, 'terms'>,
  how: NonNullable<Instrument['prevailing']>['how'],
  language: string,
): string {
  return `${terms.original[how](language)}, ${terms.original.notAtHand}`;
}
