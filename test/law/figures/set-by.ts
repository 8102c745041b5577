import type { TermRule } from '../../../src/law/schema/term-rule.ts';
import type { FormCode, Row } from './row.ts';

type SetBy = NonNullable<TermRule['setBy']>;

/** Who fixes the day, in the reader's words. */
const IN_WORDS: Readonly<Record<string, SetBy>> = {
  'requested State': 'requested',
  "requested State's Prosecutor General": 'requested',
  'requested State, a reasonable term': 'requested',
  'requested Party': 'requested',
  'set by the requested Party': 'requested',
  'set by the requested Party in writing': 'requested',
  'stipulated by the requested Party': 'requested',
  'set in the request': 'requesting',
  'stated in the request': 'requesting',
  'deadline suggested with reasons': 'requesting',
  "requesting State's custody decision": 'requesting',
};

/** Rows that say it only where they say who acts, or in their note. */
const IN_THE_ROW: Readonly<Record<string, SetBy>> = {
  'kz-ae-extradition/temporary-surrender': 'requested',
  'kz-sa-extradition/additional-information': 'requested',
  'kz-rs-mla/temporary-transfer': 'requested',
  'kz-ro-mla/temporary-transfer': 'requested',
  'kz-mk-mla/temporary-transfer': 'requested',
  'kz-ua-mla/temporary-transfer': 'requested',
};

const BY_ONE_SIDE: readonly FormCode[] = ['set-by-party', 'set-by-party-capped', 'date-set-by-party'];

/** Who fixes the day or the period; undefined where nobody does. */
export function setByOf(row: Row, key: string): SetBy | undefined {
  if (row.form === 'set-by-agreement') return 'both';
  if (!BY_ONE_SIDE.includes(row.form) && !row.set_by) return undefined;
  const setBy = IN_THE_ROW[key] ?? IN_WORDS[row.set_by ?? row.runs_from ?? ''];
  if (!setBy) throw new Error(`${key}: who sets it is not in the table`);
  return setBy;
}
