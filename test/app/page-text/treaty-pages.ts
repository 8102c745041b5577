/**
 * Pages in the way portals print them. The treaties' titles, States and days are facts; the articles are filling, since
 * recognition reads none of their words.
 */
interface Printed {
  readonly title: string;
  readonly preamble: string;
  readonly article: (n: number) => string;
  readonly filling: string;
  readonly closing: string;
}

export const printed = ({ title, preamble, article, filling, closing }: Printed, articles = 12): string =>
  [
    title,
    preamble,
    ...Array.from({ length: articles }, (_, at) => `${article(at + 1)}\n\n1. ${filling}\n\n2. ${filling}`),
    closing,
  ].join('\n\n');

const arabicOrdinals = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'
  .split(' ')
  .concat(['الحادية عشرة', 'الثانية عشرة']);

const ENGLISH_FILLING =
  'The Parties shall inform each other without delay of any change in the matters to which this article refers.';
const RUSSIAN_FILLING =
  'Стороны незамедлительно информируют друг друга о любых изменениях в вопросах, которых касается настоящая статья.';
const KAZAKH_FILLING =
  'Тараптар осы бап қатысты болатын мәселелердегі кез келген өзгерістер туралы бір-біріне дереу хабарлайды.';
const FRENCH_FILLING =
  'Les Parties s’informent sans délai de toute modification dans les matières auxquelles se rapporte le présent article.';
const ARABIC_FILLING =
  'يبلغ كل طرف الطرف الآخر دون تأخير بأي تغيير يطرأ على المسائل التي تتعلق بها هذه المادة من الاتفاقية.';

/** The extradition treaty with Jordan, in each language of pages. */
export const jordan: Record<string, string> = {
  en: printed({
    title:
      'AGREEMENT\n\nbetween the Republic of Kazakhstan and the Hashemite Kingdom of Jordan\n\non Extradition',
    preamble:
      'The Republic of Kazakhstan and the Hashemite Kingdom of Jordan, hereinafter referred to as the Parties, have agreed as follows:',
    article: (n) => `Article ${n}`,
    filling: ENGLISH_FILLING,
    closing:
      'DONE at Astana on 1 November 2017 in two originals, each in the Kazakh, Arabic and English languages.',
  }),
  ru: printed({
    title: 'Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
    preamble:
      'Республика Казахстан и Иорданское Хашимитское Королевство, далее именуемые Сторонами, согласились о нижеследующем:',
    article: (n) => `Статья ${n}`,
    filling: RUSSIAN_FILLING,
    closing:
      'Совершено в городе Астана 1 ноября 2017 года в двух экземплярах, каждый на казахском, арабском и английском языках.',
  }),
  kk: printed({
    title:
      'Қазақстан Республикасы мен Иордания Хашимиттік Корольдігі арасындағы\nадамдарды ұстап беру туралы\nКЕЛІСІМ',
    preamble:
      'Бұдан әрі Тараптар деп аталатын Қазақстан Республикасы мен Иордания Хашимиттік Корольдігі төмендегілер туралы келісті:',
    article: (n) => `${n}-бап`,
    filling: KAZAKH_FILLING,
    closing:
      '2017 жылғы 1 қарашада Астана қаласында әрқайсысы қазақ, араб және ағылшын тілдерінде екі данада жасалды.',
  }),
  fr: printed({
    title:
      'Accord entre la République du Kazakhstan et le Royaume hachémite de Jordanie relatif à l’extradition',
    preamble:
      'La République du Kazakhstan et le Royaume hachémite de Jordanie, ci-après dénommés les Parties, sont convenus de ce qui suit :',
    article: (n) => (n === 1 ? 'Article premier' : `Article ${n}`),
    filling: FRENCH_FILLING,
    closing:
      'Fait à Astana, le 1er novembre 2017, en deux exemplaires originaux, en langues kazakhe, arabe et anglaise.',
  }),
  ar: printed({
    title: 'اتفاقية بين جمهورية كازاخستان والمملكة الأردنية الهاشمية بشأن تسليم الأشخاص المطلوبين',
    preamble:
      'إن جمهورية كازاخستان والمملكة الأردنية الهاشمية، المشار إليهما فيما بعد بالطرفين، قد اتفقتا على ما يلي:',
    article: (n) => `المادة ${arabicOrdinals[n - 1]}`,
    filling: ARABIC_FILLING,
    closing: 'حررت في أستانا بتاريخ ١ نوفمبر ٢٠١٧ من نسختين أصليتين باللغات الكازاخية والعربية والإنجليزية.',
  }),
};

const morocco = (title: string): string =>
  printed({
    title,
    preamble:
      'Республика Казахстан и Королевство Марокко, далее именуемые Сторонами, согласились о нижеследующем:',
    article: (n) => `Статья ${n}`,
    filling: RUSSIAN_FILLING,
    closing:
      'Совершено в городе Рабате 12 декабря 2024 года в двух экземплярах, каждый на казахском, арабском и английском языках.',
  });
/** Three treaties of one day, which only their kind tells apart. */
export const moroccan: Record<string, string> = {
  'kz-ma-extradition': morocco('Соглашение между Республикой Казахстан и Королевством Марокко о выдаче'),
  'kz-ma-mla': morocco(
    'СОГЛАШЕНИЕ\nмежду Республикой Казахстан и Королевством Марокко\nо взаимной правовой помощи по уголовным делам',
  ),
  'kz-ma-transfer': morocco(
    'Соглашение между Республикой Казахстан и Королевством Марокко о передаче осужденных лиц',
  ),
};

const other = (title: string, closing: string, preamble = ''): string =>
  printed({ title, preamble, article: (n) => `Статья ${n}`, filling: RUSSIAN_FILLING, closing });
const ON_THE_DAY = 'Совершено в Астане 1 ноября 2017 года в двух экземплярах.';

/** Pages that are not the treaty with Jordan, or not it alone, whatever they say of it. */
export const notSurely: Record<string, { readonly title: string; readonly text: string }> = {
  'a list of treaties': {
    title: 'Двусторонние договоры Республики Казахстан',
    text: `Найдено документов: 214\n\nСоглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц (Астана, 1 ноября 2017 года)\n\nСоглашение между Республикой Казахстан и Королевством Марокко о выдаче (Рабат, 12 декабря 2024 года)\n\nДоговор между Республикой Казахстан и Королевством Испания о выдаче (Мадрид, 21 ноября 2012 года)`,
  },
  news: {
    title: 'Казахстан и Иордания подписали соглашение о выдаче',
    text: `Новости\n\n1 ноября 2017 года в Астане подписано Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц.\n\nДокумент подписали генеральный прокурор и министр юстиции. ${RUSSIAN_FILLING}`,
  },
  'the law of ratification alone': {
    title:
      'О ратификации Соглашения между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
    text: `Закон Республики Казахстан\n\nСтатья 1. Ратифицировать Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц, совершенное в Астане 1 ноября 2017 года.\n\nСтатья 2. Настоящий Закон вводится в действие со дня его первого официального опубликования.\n\nПрезидент Республики Казахстан`,
  },
  'a treaty on trade': {
    title: 'Соглашение о торговле',
    text: other(
      'Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о торговом сотрудничестве',
      ON_THE_DAY,
    ),
  },
  'a treaty on visas, whose issue has the same word': {
    title: '',
    text: other(
      'Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче виз гражданам',
      ON_THE_DAY,
    ),
  },
  'a treaty on trade below links to the one on extradition': {
    title: 'Соглашение о торговле',
    text: `См. также: Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц\n\nСоглашения одного дня\n\n${other('Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о торговом сотрудничестве', ON_THE_DAY, 'Республика Казахстан и Иорданское Хашимитское Королевство согласились о нижеследующем:')}`,
  },
  'a treaty of another pair': {
    title: '',
    text: other('Договор между Республикой Казахстан и Королевством Испания о выдаче', ON_THE_DAY),
  },
  'a treaty of one of them with another State': {
    title: '',
    text: other(
      'Соглашение между Иорданским Хашимитским Королевством и Королевством Марокко о выдаче лиц',
      ON_THE_DAY,
    ),
  },
  'a treaty of several States': {
    title: '',
    text: other(
      'Соглашение между Республикой Казахстан, Иорданским Хашимитским Королевством и Королевством Марокко о выдаче лиц',
      ON_THE_DAY,
    ),
  },
  'a treaty on extradition and more': {
    title: '',
    text: other(
      'Договор между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче\nи взаимной правовой помощи по уголовным делам',
      ON_THE_DAY,
    ),
  },
  'a protocol to it': {
    title: '',
    text: other(
      'ПРОТОКОЛ\n\nк Соглашению между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
      'Совершено в Астане 1 ноября 2017 года.',
    ),
  },
  'a treaty of the same States and kind of another day': {
    title: '',
    text: other(
      'Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
      'Совершено в Аммане 3 мая 1999 года в двух экземплярах.',
    ),
  },
  'several treaties': { title: '', text: `${jordan.ru}\n\n${moroccan['kz-ma-extradition']}` },
  'several treaties, the known one last': {
    title: '',
    text: `${other('Договор между Республикой Казахстан и Королевством Испания о выдаче', 'Совершено в Мадриде 21 ноября 2012 года.')}\n\n${jordan.ru}`,
  },
  'the articles asked for, without the rest': {
    title:
      'Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц, 1 ноября 2017 года',
    text: `Статья 12\n\n1. ${RUSSIAN_FILLING}\n\nСтатья 13\n\n1. ${RUSSIAN_FILLING}`,
  },
};
