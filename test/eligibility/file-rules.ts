import type { DocumentRules } from '../../src/law/schema/document.ts';

const rest = { provision: 'art_1', quotes: [], for: ['enforcement'] };

/** A file of every sort of thing: always, hanging on one fact and on two, by need, on demand, and three formalities. */
export const FILE: DocumentRules = {
  kinds: [
    { kind: 'enforcement', from: 'requesting', provision: 'art_1' },
    { kind: 'transit', from: 'requesting', provision: 'art_2' },
  ],
  facts: [
    { fact: 'in-absentia', kind: 'ascertainable' },
    { fact: 'retrial-assured', kind: 'ascertainable' },
    { fact: 'urgent', kind: 'ascertainable' },
  ],
  documents: [
    { ...rest, id: 'judgment', what: 'document', need: 'always', as: 'certified-copy' },
    { ...rest, id: 'summons-proof', what: 'document', need: 'always', when: { fact: 'in-absentia' } },
    {
      ...rest,
      id: 'retrial-right',
      what: 'content',
      need: 'where-needed',
      when: { all: [{ fact: 'in-absentia' }, { not: { fact: 'retrial-assured' } }] },
    },
    { ...rest, id: 'photograph', what: 'document', need: 'where-needed' },
    { ...rest, id: 'further-proof', what: 'document', need: 'on-demand' },
    { ...rest, id: 'route', what: 'content', need: 'always', for: ['transit'] },
  ],
  formalities: [
    { ...rest, id: 'translated', about: 'translation', duty: 'must', for: ['enforcement', 'transit'] },
    { ...rest, id: 'by-fax', about: 'means', duty: 'may', when: { fact: 'urgent' } },
    { ...rest, id: 'no-legalisation', about: 'legalisation', duty: 'not-needed' },
  ],
};
