import type { IndexedInstrument, IndexedState, LibraryIndex } from '../../../src/law/built/files.ts';

const state = (code: string, name: string, zone: string, called: string): IndexedState => ({
  state: code,
  zone,
  called: called.split(','),
  words: {
    name,
    subject: name,
    inState: `in ${name}`,
    ofState: `of ${name}`,
    seat: '',
    inSeat: '',
    seatTime: '',
    called: [],
    holidays: {},
  },
});

const instrument = (
  id: string,
  partner: string,
  kind: IndexedInstrument['kind'],
  called: string,
  more: Partial<IndexedInstrument> = {},
): IndexedInstrument => ({
  id,
  kind,
  parties: ['KZ', id.slice(3, 5).toUpperCase()],
  name: `Kazakhstan – ${partner}`,
  short: { partner, kind: called.split(',')[0] ?? '' },
  called: called.split(','),
  texts: [],
  hasEligibility: false,
  hasDocuments: false,
  rules: [],
  ...more,
});

const EXTRADITION = 'extradition,extradite,выдача,выдачи,экстрадиция,экстрадиции';
const TRANSFER = 'transfer,transfer of sentenced persons,передача,передачи,передача осужденных';
const MLA = 'mla,legal assistance,mutual legal assistance,правовая помощь,правовой помощи,впп';

/** What the build would make, with the words of English and Russian; small, and typed as the real one. */
export const INDEX: LibraryIndex = {
  lang: 'en',
  law: '0123456789abcdef',
  instruments: [
    instrument('kz-jo-extradition', 'Jordan', 'extradition', EXTRADITION, {
      texts: ['ru'],
      hasDocuments: true,
      rules: [
        {
          rule: 'provisional-arrest',
          name: 'Provisional arrest',
          provision: 'art_12__para_5',
          n: 40,
          unit: 'day',
          form: 'on-expiry',
          deciding: 'requested',
          called: ['arrest', 'arrested', 'provisional arrest', 'арест', 'ареста', 'предварительный арест'],
          events: [
            {
              event: 'arrest',
              at: 'requested',
              called: ['arrest', 'arrested', 'арест', 'ареста', 'арестован'],
            },
            {
              event: 'detention',
              at: 'requested',
              standing: 'also',
              called: ['detention', 'detained', 'задержание', 'задержан'],
            },
          ],
        },
        {
          rule: 'additional-information',
          name: 'Additional information',
          provision: 'art_8__para_1',
          n: 60,
          unit: 'day',
          form: 'within',
          deciding: 'requested',
          called: ['information', 'additional information', 'информация', 'дополнительная информация'],
          events: [
            {
              event: 'information-request',
              at: 'requesting',
              called: ['received', 'receipt', 'получен', 'запрос'],
            },
          ],
        },
      ],
    }),
    instrument('kz-ma-mla', 'Morocco', 'mutual-legal-assistance', MLA, { texts: ['kk'] }),
    instrument('kz-ma-extradition', 'Morocco', 'extradition', EXTRADITION),
    instrument('kz-ma-transfer', 'Morocco', 'transfer', TRANSFER),
    instrument('kz-ae-transfer', 'United Arab Emirates', 'transfer', TRANSFER, {
      texts: ['en'],
      hasEligibility: true,
      hasDocuments: false,
    }),
  ],
  states: [
    state('KZ', 'Kazakhstan', 'Asia/Almaty', 'kazakhstan,kazakh,kz,astana,казахстан,казахстана,казахстане'),
    state('JO', 'Jordan', 'Asia/Amman', 'jordan,jo,amman,иордания,иордании,иорданию,амман'),
    state('MA', 'Morocco', 'Africa/Casablanca', 'morocco,moroccan,ma,mar,rabat,марокко,рабат'),
    state(
      'AE',
      'United Arab Emirates',
      'Asia/Dubai',
      'united arab emirates,emirates,uae,объединённые арабские эмираты,эмираты,оаэ',
    ),
  ],
};
