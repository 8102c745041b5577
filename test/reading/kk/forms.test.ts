import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';

const { detect } = detectorOf([kazakh]);
const read = (text: string) =>
  detect(text).map(({ start, end, ...rest }) => ({ ...rest, words: text.slice(start, end) }));

describe('bounds', () => {
  const BOUNDS = {
    'at-most': [
      'он күн ішінде',
      'он күннің ішінде',
      'он күн мерзімде',
      'он күндік мерзім ішінде',
      'он күндік мерзімнен кешіктірмей',
      'он күннен кешіктірмей',
      'он күннен кешіктірілмей',
      'он күннен кешіктірілмейтін',
      'он күннен кеш емес',
      'он күннен аспайтын',
      'он күннен аспауға',
      'он күннен аспауы',
      'он күннен асып түспейтін',
      'он күннен асырмай',
      'он күннен артық емес',
      'он күннен көп емес',
      'он күннен ұзақ болмауға',
      'он күнге дейін',
      'он күнге дейінгі',
      'ең көбі он күн',
      'ең көп дегенде он күн',
      'әрі кеткенде он күн',
      'ең жоғары мерзімі он күн',
      'он күн немесе одан аз',
    ],
    'at-least': [
      'кемінде он күн',
      'кем дегенде он күн',
      'тым болмаса он күн',
      'ең аз дегенде он күн',
      'ең төменгі мерзімі он күн',
      'он күннен кем емес',
      'он күннен кем болмауға',
      'он күннен кем болмайтын',
      'он күннен аз емес',
      'он күннен ерте емес',
      'он күннен бұрын емес',
      'он күн немесе одан көп',
      'он күн және одан да астам',
    ],
    'more-than': [
      'он күннен астам',
      'он күннен артық',
      'он күннен көп',
      'он күннен аса',
      'он күннен асатын',
      'он күннен асып түсетін',
      'оннан астам күн',
    ],
    'less-than': ['он күннен кем', 'он күннен аз'],
  } as const;
  for (const [bound, forms] of Object.entries(BOUNDS)) {
    for (const words of forms)
      it(`${words}: ${bound}`, () => {
        expect(read(`ол ${words} уақыт, содан соң`)).toMatchObject([{ words, bound, n: 10, unit: 'day' }]);
      });
  }

  it('turns where the verb behind denies it', () => {
    expect(read('он күннен артық ұсталмайды')).toMatchObject([
      { bound: 'at-most', words: 'он күннен артық' },
    ]);
    expect(read('он күннен артық мерзімге ұстауға болмайды')).toMatchObject([{ bound: 'at-most' }]);
    expect(read('он күннен артық ұсталған')).toMatchObject([{ bound: 'more-than' }]);
    expect(read('он күннен кем тағайындалмайды')).toMatchObject([{ bound: 'at-least' }]);
  });

  it('is a bound of a unit that says one without a number, and only with a bound', () => {
    for (const [words, unit, bound] of [
      ['тәулік ішінде', 'day', 'at-most'],
      ['айдың ішінде', 'month', 'at-most'],
      ['айлық мерзімде', 'month', 'at-most'],
      ['тәуліктен кешіктірмей', 'day', 'at-most'],
      ['жылдан астам', 'year', 'more-than'],
    ] as const)
      expect(read(`бұл туралы ${words} хабарлайды`)).toMatchObject([
        { words, n: 1, unit, bound, inferred: ['one-implied'] },
      ]);
    for (const none of [
      'күн ішінде',
      'сол ай ішінде',
      'күнтізбелік жыл ішінде',
      'айлық есеп',
      'жыл ішінде 30 іс',
      'қараша айы ішінде',
    ])
      expect(read(`бұл туралы ${none} хабарлайды`), none).toEqual([]);
  });
});

describe('how days are counted', () => {
  it('is read before the number and behind it', () => {
    for (const words of ['күнтізбелік он күн ішінде', 'он күнтізбелік күн ішінде'])
      expect(read(words)).toMatchObject([{ words, n: 10, days: 'calendar' }]);
    for (const words of ['он жұмыс күні ішінде', 'он (10) жұмыс күнінен кешіктірмей', 'он банк күні ішінде'])
      expect(read(words)).toMatchObject([{ words, n: 10, days: 'working', bound: 'at-most' }]);
    expect(read('кемінде күнтізбелік он күннен он бес күнге дейін')).toMatchObject([
      { words: 'күнтізбелік он күннен он бес күнге дейін', n: 10, upTo: 15, days: 'calendar' },
    ]);
  });
});

it('reads the figure in brackets behind what it qualifies', () => {
  expect(read('он жұмыс (12) күні ішінде')).toMatchObject([
    { words: 'он жұмыс (12) күні ішінде', n: 10, digits: 12, days: 'working', inferred: ['digits-differ'] },
  ]);
});

describe('a penalty', () => {
  const PENALTIES = [
    'кемінде бір жыл мерзімге бас бостандығынан айыру',
    'бір жылдан кем емес мерзімге бас бостандығынан айыру',
    'үш жылдан бес жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады',
    'жеті жылға дейінгі мерзімге құқығынан айыруға жазаланады',
    'отыз тәулікке дейінгі мерзімге қамаққа алуға жазаланады',
    'жазаның өтелмеген мерзімі кемінде алты ай болса',
    'үкім бойынша кемінде алты ай қалса',
    'жазаның ең жоғары мерзімі бір жылдан асатын',
    'кемінде алты ай мерзім өтелмей қалса',
    'алты айын өтеуге тиіс',
  ];
  const PERIODS = [
    'жазаны орындау он күн мерзімге кейінге қалдырылады',
    'бас бостандығынан айыру көзделген; ескіру мерзімі бес жыл',
    'жаза туралы хабарлама алынған күннен бастап отыз күн өткен соң',
    'үкім күшіне енгеннен кейін он күн ішінде',
    'қамаққа алу мерзімі он екі айдан аспайды',
    'жаза өтеп жүрген адам екі айға дейін уақытша беріледі',
  ];
  for (const [kind, texts] of [
    ['threshold', PENALTIES],
    ['term', PERIODS],
  ] as const)
    for (const text of texts) it(`${text}: ${kind}`, () => expect(read(text)).toMatchObject([{ kind }]));
});

it('takes the years that belong to a penalty', () => {
  expect(read('жазаның кемінде екі жылы өтелмеген')).toMatchObject([{ words: 'кемінде екі жылы', n: 2 }]);
});

it('tells every length of a penalty that is said by two', () => {
  expect(read('екі жылдан кем емес және бес жылдан аспайтын мерзімге бас бостандығынан айыру')).toMatchObject(
    [
      { kind: 'threshold', n: 2, bound: 'at-least' },
      { kind: 'threshold', n: 5, bound: 'at-most' },
    ],
  );
});

describe('dates', () => {
  for (const words of [
    '2024 жылғы 2 қараша',
    '2024 жылғы 2 қарашадағы',
    '2024 жылғы 2 қарашадан',
    '2024 жылдың 2 қарашасында',
    '2024 жылдың 2 қарашасынан',
    '2024 жылы 2 қарашада',
    '2024 ж. 2 қараша',
    '2024ж. 2 қарашада',
    '2024-жылғы 2-қарашада',
    '2024 жылғы «02» қараша',
    '2024 жылғы қарашаның 2-сінде',
    '2024 жылғы қараша айының 2-сі күні',
    '2024 жыл, 2 қараша',
    '2024 жылдың қарашасының екінші жұлдызында',
    '2 қараша 2024 жыл',
    '2 қараша 2024 ж.',
    '2 қараша 2024',
  ])
    it(words, () => {
      expect(read(`Рабатта ${words} жасалды`)).toMatchObject([{ words, kind: 'date', iso: '2024-11-02' }]);
    });

  it('tells the year of a later day from the earlier, and of no other', () => {
    expect(read('2024 жылғы 1 қаңтар мен 31 наурыз аралығында')).toMatchObject([
      { iso: '2024-01-01' },
      { iso: '2024-03-31', inferred: ['year-implied'] },
    ]);
    expect(read('2024 жылғы 5 мамырда қабылданды, ол 1 маусымда жарияланды')).toMatchObject([
      { iso: '2024-05-05' },
    ]);
    expect(read('1 маусым мен 31 тамыз аралығында')).toEqual([]);
    expect(read('2024 жылғы 31 сәуір')).toEqual([]);
  });
});

describe('figures that are none', () => {
  for (const text of [
    'елу айлық есептік көрсеткіш',
    'үш айлық табысы',
    'аптасына 40 сағат',
    'екі айда бір рет',
    'әрбір он күн сайын',
    'әр он күнде',
    '2024 жылдың екінші жарты жылдық кезеңі',
    'бір күні, үш күні',
    'алты айлық нәресте, 3 айлық бала',
    'соңғы тәуліктің жиырма төрт сағатында',
    '15 күні, 2-жылы',
    'тәуліктің кез келген уақытында',
    'кешкі 6 сағатта',
    '8 сағаттық жұмыс күні',
    '30-күні',
    '3-жылы',
    'он сегіз жасқа дейін',
    '2026 жылға дейін',
    'бескүндік жұмыс аптасы',
    'бес күндей емес, 4,7 ай',
    'жартысы, үштен екісі',
  ])
    it(text, () => expect(read(text)).toEqual([]));
});
