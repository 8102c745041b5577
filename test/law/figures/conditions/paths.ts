import type { GroundRow } from './row.ts';

const EXTRADITION = ['prosecution', 'enforcement'];

/** What may be asked for first; what rows name besides comes after. */
export function mainPaths(instrument: string, kind: string): readonly string[] {
  const own = OWN_PATHS[instrument];
  if (own) return own;
  if (kind.startsWith('extradition') || kind === 'mla-and-extradition') return EXTRADITION;
  return [kind === 'transfer' ? 'transfer' : 'assistance'];
}

const OWN_PATHS: Readonly<Record<string, readonly string[]>> = {
  'kz-tr-mla-extradition': [...EXTRADITION, 'assistance'],
  'kz-lt-transfer': ['transfer', 'medical-transfer'],
  'coe-ets-167': ['fled', 'expulsion'],
  'kz-cpc': [
    'extradition-to-prosecute',
    'extradition-to-enforce',
    'assistance-under-treaty',
    'assistance-without-treaty',
    'transfer-out',
    'transfer-in',
    'recognition',
    'compulsory-treatment',
  ],
};

/** The paths of a row that names none, where "the request as a whole" is not all that the instrument knows. */
export const WHOLE_REQUEST: Readonly<Record<string, readonly string[]>> = {
  'kz-tr-mla-extradition': EXTRADITION,
  // Transit of a transferred person has grounds of its own.
  'kz-in-transfer': ['transfer'],
  'kz-lt-transfer': ['transfer', 'medical-transfer'],
  'coe-ets-112': ['transfer'],
  // The grounds of article 46 are those of mutual assistance.
  'un-uncac': ['assistance', 'temporary-transfer'],
};

/** The paths on which a ground stands; null: on those of the request as a whole. */
export function pathsOfGround({ instrument, row, applies_to, part }: GroundRow): readonly string[] | null {
  if (part === 'mla') return ['assistance'];
  if (`${instrument}/${row}` === 'kz-cpc/o2') return ['assistance-under-treaty'];
  if (!applies_to || applies_to === 'postponement') return null;
  if (instrument === 'kz-cpc' && applies_to === 'extradition') {
    return ['extradition-to-prosecute', 'extradition-to-enforce'];
  }
  return [applies_to];
}
