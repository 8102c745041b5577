/** Texts made to be slow or to break a reader, by kinds; of the same seed always the same. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const of = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** Pieces drawn at random to a length, with one of the joins between them. */
const drawn =
  (pieces: string, joins: readonly string[] = [' ']) =>
  (random: Random, length: number): string => {
    const all = pieces.split(' ');
    // Half of the texts say one thing over and over.
    const few = random() < 0.5 ? [of(random, all)] : all;
    const join = of(random, joins);
    let text = '';
    while (text.length < length) text += of(random, few) + join;
    return text.slice(0, length);
  };

const NUMBERS =
  'one twenty hundred thousand and half a сто двадцать пять тысяча полтора жүз он бес мың жарым cent vingt mille quatre et demi مائة ألف وعشرون ثلاثة نصف';
const UNITS =
  'day days month years week hours дней суток месяцев года лет часа күн ай жыл тәулік аптадан jours ans mois heures semaine يوم أيام سنة شهر شهرين ساعة трехдневный бескүндік';
const BOUNDS =
  'not more than at least within from to between or and не менее более чем в течение от до кемінде дейін ішінде аспайтын au moins plus dans un délai de لا تقل عن خلال من إلى أو';
const MONTHS =
  'may May march second august mai mars août мая марта ноября қараша мамыр مايو نوفمبر تشرين كانون الثاني';

const kinds: Readonly<Record<string, (random: Random, length: number) => string>> = {
  'a run of digits': drawn('1 0 9 ٣ ۵', ['']),
  'digits with dots, dashes, strokes': drawn('1 12 2026 02 ٣ 1.1.2026 iv', ['.', '-', '/', ':', ',', ' / ']),
  'digits and spaces': drawn('1 12 123 1000 ٣٠', [' ', '\u00a0', '\u202f']),
  'number words in a row': drawn(NUMBERS, [' ', '-', '\n']),
  'units in a row': drawn(UNITS, [' ', ', ', '-', '/']),
  'numbers and units': drawn(`${NUMBERS} ${UNITS} 40 (40)`),
  'bounds in a row': drawn(BOUNDS),
  'bounds, numbers, units': drawn(`${BOUNDS} ${NUMBERS} ${UNITS} 3 10 (5)`),
  'may may may': drawn(MONTHS, [' ', ' 1 ', ' the ', ' of ', '/']),
  'months and figures': drawn(`${MONTHS} 1 31 2026 first second 2nd года жылғы`),
  brackets: drawn('( ) [ ] (( 40 (40) days) дней forty (forty', ['', ' ']),
  'lone surrogates': drawn('\ud800 \udfff days 2 дней \ud83d\ude00 يوم', ['', ' ']),
  'combining marks': drawn('a\u0301\u0302\u0303 d\u0301ays \u0301 2 ay\u0307 يَوْمًا é', ['', ' ', '\u0301']),
  'soft hyphens and joiners': drawn('da\u00adys \u200b \u200d 4\u00ad0 ме\u00adсяцев \u202e may', [
    '',
    '\u00ad',
    ' ',
  ]),
  'mixed scripts': drawn('d\u0430ys m\u043enths \u0441pok мес\u044fцев kүн 4o два\u043days يوmday', [
    '',
    ' ',
  ]),
  'no white space': drawn(`${UNITS} ${NUMBERS} 40 may (`, ['']),
  'a word without end': drawn('x дней days ү ي', ['']),
  'blank lines': drawn('days 40 may дней', ['\n\n', '\n \n', '\r\n', '\n', ' \t \u3000 ']),
  'dashes and apostrophes': drawn("two days d' l' o'clock three- -day 5-", ['-', '–', "'", '’', ' - ']),
  'roman months': drawn('1 IV xii 2026 iiii i', ['.', '-', '/']),
};

export const hostileKinds: readonly string[] = Object.keys(kinds);

export function hostileText(kind: string, random: Random, length: number): string {
  const made = kinds[kind];
  if (!made) throw new Error(`no kind ${kind}`);
  return made(random, length);
}
