import type { ExcludedTime, ExtensionRule, SecondLimit } from '../../../src/law/schema/term-change.ts';
import type { ExtensionCode, Row } from './row.ts';

type Length = ExtensionRule['length'];

/** Whether somebody has to ask for it, by the reader's words on how it is given. Undefined: not said. */
const ON_REQUEST: Readonly<Record<string, true | undefined>> = {
  'where the requesting State gives objective reasons for the late request': undefined,
  'on sufficient grounds': undefined,
  "a longer period where the requested State's law provides one": undefined,
  'requested State, on request, for sufficient reasons': true,
  'for valid reasons announced beforehand': undefined,
  'on request, with full grounds, by the requested State': true,
  "up to one more month, on the requesting State's request": true,
  'in justified cases; length not stated': undefined,
  'for valid reasons; length not stated': undefined,
  "on the requesting State's request": true,
  'on a PRIOR request of the requesting State': true,
  'requested State, on request, by a reasonable term': true,
  'on a reasoned request of the requesting State': true,
  'unless the Parties agree otherwise': undefined,
  "on a reasoned request of the requesting State, 'to 45'": true,
  'unless the States agree otherwise': undefined,
  'requested State, on request, for sufficient reasons; length not stated': true,
  'by agreement of the central authorities; length not stated': undefined,
  'unless agreed otherwise in a given case': undefined,
  "up to 30 more, on the requesting State's request": true,
  "by a decision of the requesting State's authority under its own law (73)": undefined,
  'in justified cases, by the requested State on request; length not stated': true,
  "up to 15, in justified cases, on the requesting State's request": true,
  'the central authority of the requesting State may lengthen it at its discretion for good reason; length and number not stated':
    undefined,
  'on request of the requesting State, once only; length not stated': true,
  'on request of the requesting Party, once only; length not stated': true,
  'on request of the requesting Party; length and number not stated': true,
  'by agreement of the Parties, on reasons given; length and number not stated': undefined,
  "by the investigating judge on the prosecutor's motion after the decision to extradite, for transport or for the appeal (art_589__para_9)": true,
  'in exceptional cases; length not stated': undefined,
  'by mutual agreement': undefined,
};

/** Where an extension stands, if not beside its term. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'cis-chisinau-2002/custody-order-expiry': 'art_73',
  'kz-cpc/extradition-arrest': 'art_589__para_9',
};

function lengthOf({ kind, n, unit, cap_total }: ExtensionCode, key: string): Length {
  const figure = (length: number | null) => {
    if (length === null || unit === null) throw new Error(`${key}: an extension without its figure`);
    return { n: length, unit };
  };
  const lengths: Record<ExtensionCode['kind'], () => Length> = {
    adds: () => ({ kind: 'adds', ...figure(n) }),
    'adds-up-to': () => ({ kind: 'adds-up-to', ...figure(n) }),
    'new-total': () => ({ kind: 'new-total', ...figure(cap_total) }),
    'adds-length-not-stated': () => ({ kind: 'not-stated' }),
    'replaced-by-other-term': () => ({ kind: 'replaced' }),
  };
  return lengths[kind]();
}

export function extensionOf(row: Row, key: string): ExtensionRule | undefined {
  if (!row.extension) return undefined;
  const { how, times } = row.extension;
  if (!(how in ON_REQUEST)) throw new Error(`${key}: how it is extended is not in the table`);
  return {
    length: lengthOf(row.extension, key),
    ...(times && { times }),
    ...(ON_REQUEST[how] && { onRequest: true }),
    provision: ELSEWHERE[key] ?? row.provision,
  };
}

/** A start that counts only for one able to leave makes ability a condition, whatever else the row says of time. */
export function excludedOf(row: Row): ExcludedTime | undefined {
  const kind = row.excluded_time?.kind ?? (row.start_condition && 'runs-only-while-able');
  return kind && { kind, provision: row.provision };
}

export function secondLimitOf(row: Row): SecondLimit | undefined {
  if (!row.second_limit) return undefined;
  const { n, unit, form, force } = row.second_limit;
  return { n, unit, form, force, provision: row.provision };
}
