/** Yes, no, not known: Kleene's strong logic, where what is known suffices if it settles the whole. */
export type Truth = 'yes' | 'no' | 'unknown';

export const not = (a: Truth): Truth => (a === 'unknown' ? a : a === 'yes' ? 'no' : 'yes');

export function all(parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

export function any(parts: readonly Truth[]): Truth {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('unknown') ? 'unknown' : 'no';
}
