import type { TermRule } from '../../../src/law/schema/term-rule.ts';

/** A person under arrest may be released, of one at liberty nothing is said: custody or not is a fact of the case. */
const CUSTODY_IF_ARRESTED: Pick<TermRule, 'nature'> = {
  nature: { fact: 'arrested', yes: 'custody', no: 'procedural', unknown: 'custody' },
};

/** What codes alone do not decide, row by row, each with its reason. */
export const OVERRIDES: Readonly<Record<string, Partial<TermRule>>> = {
  // "Person under arrest" or "in custody" may be released, 8.2 (Korea 9.2, Brazil 10.4).
  'kz-ir-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-kr-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-hu-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-ro-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-rs-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-vn-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-ua-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-br-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-mk-extradition/additional-information': CUSTODY_IF_ARRESTED,
  'kz-jo-extradition/additional-information': CUSTODY_IF_ARRESTED,
  // One rule with a switch: two months, 40 days where the States share a border.
  'montevideo-1933-extradition/surrender': { appliesIf: 'no-common-border' },
  'montevideo-1933-extradition/surrender-common-border': { appliesIf: 'common-border' },
};
