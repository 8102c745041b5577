/** Units by number and case. `one`: with 1, 21 …; `few`: with 1 to 4; `many`: with any figure a reader may meet. */
export const LENGTH_UNITS = {
  hour: { one: 'час часу часом часе', few: 'часа', many: 'часов часам часами часах' },
  day: {
    one: 'день дню днем дне сутки',
    few: 'дня',
    many: 'дней дням днями днях суток суткам сутками сутках дн сут',
  },
  week: {
    one: 'неделя неделю неделе неделей неделею',
    few: 'недели',
    many: 'недель неделям неделями неделях нед',
  },
  month: { one: 'месяц месяцу месяцем месяце', few: 'месяца', many: 'месяцев месяцам месяцами месяцах мес' },
  year: { one: 'год году годом годе', few: 'года', many: 'лет годам годами' },
} as const;

/** Said without a number, they may mean one: «в течение месяца». A day does not: «в течение дня». */
export const ALONE = 'час часа сутки суток неделю недели месяц месяца год года';
/** Half a year in one word; the other is also half of a calendar year, and a length only behind a bound. */
export const HALF_YEARS = 'полгода полугода полугоду полугодом';
export const HALVES_OF_A_YEAR = 'полугодие полугодия полугодию полугодием';

/** Stems of adjectives that name a unit, behind a numeral or behind figures. */
export const ADJECTIVES = {
  hour: 'часов',
  day: 'дневн суточн',
  week: 'недельн',
  month: 'месячн',
  year: 'годичн годов летн',
} as const;
export const ADJECTIVE_ENDINGS =
  'ый ой ая ое ые ого ому ую ым ом ых ыми ою ий яя ее ие его ей ему юю им ем их ими ею';
/** As they are looked for in a page. */
export const WITHIN =
  'дневн суточн недельн месячн годичн годова годово годовы годову летне летни летня летню часова часово часовы часову';
/** Without a number they say one length only with such a word behind. */
export const ONE_ONLY_WITH = 'срок период';
/** An adjective of years tells an age, but for these behind it. */
export const YEARS_ONLY_WITH =
  'срок период заключени лишени тюремн наказани содержани арест перерыв отсрочк продлени давност испытательн запрет стаж';
/** Behind an adjective: a day or a week of work, wages, sums. */
export const NO_LENGTH_WITH =
  'рабоч заработ зарплат оклад доход расчетн возраст ставк ставок юбиле готовн дежурств недел';

const declined = (stem: string): string =>
  ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми']
    .map((ending) => stem + ending)
    .join(' | ');
const declinedSoft = (stem: string): string =>
  ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'яя', 'ей', 'ую', 'юю', 'ее', 'ие', 'их', 'ими']
    .map((ending) => stem + ending)
    .join(' | ');
const all = (stems: string): string => stems.split(' ').map(declined).join(' | ');
const allSoft = (stems: string): string => stems.split(' ').map(declinedSoft).join(' | ');

/** Between number and unit, or behind the unit. */
export const QUALIFIERS = [
  ['calendar', `${declined('календарн')} | кал . | календ .`],
  [
    'working',
    `${declinedSoft('рабоч')} | ${all('служебн банковск')} | раб . | банковский | банковских | банковским | банковскими`,
  ],
  [
    null,
    `${all('полн цел непрерывн последовательн дополнительн')} | ${allSoft('последующ следующ идущ')} | подряд`,
  ],
] as const;
export const BEHIND_UNIT = [
  ['calendar', 'календарных'],
  ['working', 'рабочих'],
  [null, 'подряд'],
] as const;

/** «не позднее», «не позднее чем через», «не позднее, чем за», «не менее на»… */
const than = (words: string): string =>
  words
    .split(' | ')
    .flatMap((word) =>
      ['', 'чем', ', чем', 'как'].flatMap((link) =>
        [
          '',
          'на',
          'за',
          'через',
          'в',
          'до',
          'на срок',
          'на срок в',
          'на срок до',
          'по истечении',
          'истечения',
          'в течение',
        ].map((of) => `${word} ${link} ${of}`.trim()),
      ),
    )
    .join(' | ');

const EXCEED =
  'превышает | превышают | превышал | превышало | превышала | превышали | превысит | превысят | превысил | превысило | превысила | превысили';
const EXCEEDING = allSoft('превышающ');
const notEach = (words: string): string =>
  words
    .split(' | ')
    .map((word) => `не ${word}`)
    .join(' | ');

export const AT_MOST = `в течение | в течении | втечение | в продолжение | в пределах | до | вплоть до | самое большее | самое позднее | самое позднее через | самое позднее за | максимум | как максимум
  | не превышать | не превысив | не превышая | ${notEach(EXCEED)}
  | ${notEach(EXCEEDING)} | максимальный срок | предельный срок | максимальным сроком | максимального срока
  | максимум за | максимум через | максимум на
  | ${than('не более | не больше | не дольше | не долее | не свыше | не выше | не позднее | не позже')}`;
/** «как минимум за», «по крайней мере в течение». */
const at = (words: string): string =>
  words
    .split(' | ')
    .flatMap((word) =>
      ['', 'за', 'через', 'на', 'в', 'на срок в', 'в течение'].map((of) => `${word} ${of}`.trim()),
    )
    .join(' | ');
export const AT_LEAST = `минимальный срок
  | ${at('по крайней мере | по меньшей мере | как минимум | минимум | самое меньшее | хотя бы')}
  | ${than('не менее | не меньше | не ниже | не короче | не ранее | не раньше')}`;
export const MORE_THAN = `${EXCEED} | превышать | превысить | ${EXCEEDING} | сверх
  | ${than('более | больше | дольше | долее | свыше | позднее | позже')} | быть выше`;
export const LESS_THAN = `${than('менее | меньше | короче | ранее | раньше')} | быть ниже`;
/** May stand between a bound and its number, and make no bound alone. */
export const LINKS = `срока | срока в | срок | срок в | периода | периода в | периода времени в | разумного срока в | установленного срока в
  | на срок | на срок в | сроком в | общей сложности | в общей сложности | в совокупности | в сумме | в целом | суммарно | еще | еще на | еще до | около | примерно
  | приблизительно | одного периода в
  | ${all('полн перв указанн')} | ${allSoft('следующ последующ последн ближайш предыдущ предшествующ истекш дальнейш')}`;

const HARSHER = ['строг', 'суров', 'тяжк', 'тяжел', 'серьезн', 'длительн', 'строж', 'высок', 'мягк'].flatMap(
  (stem) =>
    'ый ий ое ая ые ие ого ой ому ую ым им ом ых их ими ыми'
      .split(' ')
      .flatMap((ending) => ['или', 'либо', 'и'].map((or) => `${or} более ${stem}${ending}`)),
);
export const AFTER_AT_MOST = 'или менее | и менее | и меньше | или меньше | максимум | самое большее';
export const AFTER_AT_LEAST = `и более | или более | либо более | и больше | или больше | и свыше | или свыше | и выше | или выше | и дольше
  | или дольше | и долее | минимум | как минимум | по меньшей мере | по крайней мере`;
/** Only begin like one: «одного года или более строгого наказания», «два дня, минимум …» with a number behind. */
export const AFTER_NONE = HARSHER.join(' | ');
