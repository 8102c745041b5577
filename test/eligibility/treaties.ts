import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { pathDecides } from '../../src/eligibility/paths.ts';
import { type EligibilityRules, eligibilitySchema } from '../../src/law/schema/condition.ts';

/** An instrument whose data has conditions and grounds. */
export interface Treaty {
  readonly id: string;
  readonly parties: readonly string[];
  readonly rules: EligibilityRules;
}

const instruments = new URL('../../src/data/instruments/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, instruments), 'utf8'));
const partiesField = v.object({ parties: v.array(v.string()) });

/** Every one there is: what is added to the data is found here. */
export const TREATIES: readonly Treaty[] = readdirSync(instruments)
  .filter((id) => readdirSync(new URL(`${id}/`, instruments)).includes('conditions.json'))
  .map((id) => ({
    id,
    parties: v.parse(partiesField, read(`${id}/instrument.json`)).parties,
    rules: v.parse(eligibilitySchema, read(`${id}/conditions.json`)),
  }));

/** What may be asked for, and null where nothing needs to be: it is one thing only, or no condition hangs on it. */
export const pathsOf = ({ rules }: Treaty): readonly (string | null)[] => [
  ...(pathDecides(rules) ? [] : [null]),
  ...(rules.paths ?? []),
];
