import type { TermRule } from '../../../src/law/schema/term-rule.ts';
import { afterOf } from './after.ts';
import { excludedOf, extensionOf, secondLimitOf } from './changes.ts';
import { decidingOf } from './deciding.ts';
import { ACTS, FORMS, urgencyOf } from './forms.ts';
import { lapsesOf } from './lapses.ts';
import { NOT_EXPRESSIBLE } from './not-expressible.ts';
import { OVERRIDES } from './overrides.ts';
import { keyOf, type Row } from './row.ts';
import { setByOf } from './set-by.ts';
import { runsFrom } from './starts.ts';

/** A row as the project's schema says it, or the reason why it cannot. */
export type Mapped =
  | { readonly kind: 'rule'; readonly key: string; readonly rule: TermRule }
  | { readonly kind: 'not-expressible'; readonly key: string; readonly reason: string };

export function mapRow(row: Row): Mapped {
  const key = keyOf(row);
  const reason = NOT_EXPRESSIBLE[key];
  if (reason !== undefined) return { kind: 'not-expressible', key, reason };
  return { kind: 'rule', key, rule: ruleOf(row) };
}

/** By the row's codes and the tables beside this file alone. Throws where they do not reach. */
export function ruleOf(row: Row): TermRule {
  const key = keyOf(row);
  const form = FORMS[row.form];
  if (!form) throw new Error(`${key}: no term of its own`);
  const optional = {
    urgency: urgencyOf(row, key),
    days: row.day_kind,
    extension: extensionOf(row, key),
    excluded: excludedOf(row),
    secondLimit: secondLimitOf(row),
    setBy: setByOf(row, key),
  };
  return {
    rule: row.rule,
    provision: row.provision,
    beside: [],
    quotes: [],
    form,
    n: row.n,
    unit: row.unit,
    ...runsFrom(row, key),
    nature: row.nature,
    deciding: decidingOf(row, key),
    by: row.by,
    receivedBy: row.at,
    act: ACTS[row.act],
    lapses: lapsesOf(row, key),
    after: afterOf(row, key),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...OVERRIDES[key],
  };
}
