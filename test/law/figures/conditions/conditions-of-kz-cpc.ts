import { all, any, clause, left, must, no, on, type SaidByRow } from './say.ts';

const EXTRADITION = on('extradition-to-prosecute', 'extradition-to-enforce');
const TRANSFERS = on('transfer-out', 'transfer-in');

/** Kazakhstan's Code: what stands for incoming and outgoing requests without a treaty's own rule. */
export const CONDITIONS_OF_KZ_CPC: SaidByRow = {
  'kz-cpc': {
    // At least one of the offences; the Code does not say under whose law.
    c1: [must('penalty-reached', { ...EXTRADITION, figure: 'penalty-reached' })],
    c2: [must(left(6, 'month', 'not-stated'), on('extradition-to-enforce'))],
    c3: [must(any('treaty-applies', 'reciprocity-in-writing'))],
    c4: [clause('request-handling', EXTRADITION)],
    c5: [must(all('national-of-executing', any('treaty-applies', 'reciprocity-agreed')), TRANSFERS)],
    c6: [
      must(
        all(
          any('person-consents', all('unable-to-consent', 'representative-consents')),
          no('sentence-served'),
        ),
        TRANSFERS,
      ),
    ],
    c7: [must(all('judgment-in-force', 'prosecutor-general-decided'), TRANSFERS)],
    c8: [must('guaranteed-against-torture', on('transfer-out'))],
    c9: [clause('sentence-adaptation', on('recognition', 'transfer-in'))],
    c10: [clause('sentence-adaptation', on('recognition', 'transfer-in'))],
    c11: [clause('request-handling', on('transfer-in'))],
  },
};
