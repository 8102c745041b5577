/**
 * Facts as an address carries them: all that can be found out speaks for the transfer, six months and more are left,
 * the States have not spoken.
 */
export const CLEAR = {
  'imprisonment-for-a-term': 'yes',
  'citizen-of-executing': 'yes',
  'judgment-in-force': 'yes',
  'judgment-enforceable': 'yes',
  'sentence-end': '2027-02-28',
  receipt: '2026-08-28',
  'offence-in-executing': 'yes',
  'consent-in-writing': 'yes',
  'military-crime': 'no',
  'execution-barred': 'no',
  'penalties-unpaid': 'no',
  'property-claim': 'no',
} as const;
