/** Units; their endings are added. */
export const UNITS = {
  hour: ['сағат'],
  day: ['күн', 'тәулік'],
  week: ['апта'],
  month: ['ай'],
  year: ['жыл'],
} as const;
/** Made of a number and a unit: «он күндік мерзім». */
export const ADJECTIVES = {
  hour: 'сағаттық',
  day: 'күндік тәуліктік',
  week: 'апталық',
  month: 'айлық',
  year: 'жылдық',
} as const;

/** Number and unit in one word, read where one of `TERMS` stands behind: «бескүндік мерзім». */
export const COMPOUNDS = ['күндік', 'тәуліктік', 'апталық', 'айлық', 'жылдық'];
/** Units that are run together with a number of one word. */
export const RUN_TOGETHER = 'күн тәулік сағат ай жыл';
export const TERMS = 'мерзім кезең';

/** Of units that say one without a number, before «ішінде»; before other bounds; before «мерзім». */
export const ALONE_WITHIN = 'тәулік апта ай жыл айдың тәуліктің аптаның жылдың';
export const ALONE_FROM = 'тәуліктен аптадан айдан жылдан';
export const ALONE_TERM = 'тәуліктік апталық айлық жылдық';
/** Before a unit: they say which, so that the unit does not mean one. */
export const WHICH =
  'осы сол бұл мына ана әр әрбір күнтізбелік ағымдағы қаржы оқу есепті есептік өткен өтіп келесі бүкіл бірнеше көп қанша неше бірқатар жұмыс демалыс соңғы алғашқы жаңа туған кез барлық ұзақ астрономиялық келген түрлі сайын сағат шартты бір кейінгі әскери тиісті бұдан алдыңғы';

export const CALENDAR = 'күнтізбелік | календарлық';
export const WORKING = 'жұмыс | банк | банктік | қызметтік';
/** Between number and unit, and no more than that. */
export const FULL = 'толық | тұтас | бүтін | қосымша';

const phrases = (firsts: string, seconds: string): string =>
  firsts
    .split(' ')
    .flatMap((first) => seconds.split(' ').map((second) => `${first} ${second}`))
    .join(' | ');
const made = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' | ');

/** «немесе одан да көп», «және одан астам». */
const orThan = (words: string): string =>
  ['немесе', 'не', 'және', 'яки']
    .flatMap((or) =>
      ['одан', 'одан да'].flatMap((than) => words.split(' ').map((word) => `${or} ${than} ${word}`)),
    )
    .join(' | ');

const NOT_BE =
  'болмауға болмауы болмайды болмайтын болмаса болмай болмаған болмауын болмады болмаған болмайтындай';
const NOT_LATE = `${made(
  'кешіктірме кешіктірілме кешікпе кешеуілдетпе кешеуілдетілме',
  'й йтін йді уге уі у ген се стен',
)} | кешіктірмейтіндей | кешіктірместен | кешіктірілместен | кешікпестен | кеш емес | кейін емес | ${phrases('кеш', 'қалмай қалдырмай қалдырылмай')} | ${phrases('кейін', NOT_BE)}`;
const NOT_OVER = `${made('аспа асырма асырылма', 'й йды йтын уға уы у са ған йтындай уын сын ды стан уымен')}
  | ${phrases('асып', 'түспейтін түспеуге түспеуі түспейді түспесе кетпейтін кетпеуге кетпеуі кетпейді кетпесе')}
  | ${phrases('артық көп ұзақ астам жоғары асқан аса', `емес ${NOT_BE}`)}`;
const NOT_UNDER = `${phrases('кем аз төмен қысқа ерте бұрын кемірек', `емес ${NOT_BE}`)}
  | ${phrases('кем', 'түспейтін түспеуге түспеуі түспейді')} | кемімейтін | кемімеуі`;

/** Behind the unit, itself within a term: «күн ішінде», «күн мерзім ішінде». */
const INSIDE = 'ішінде | ішіндегі | шегінде | шегіндегі | аралығында';
const IN_TERM = `мерзімде | мерзімінде | мерзімдегі | мерзіміндегі | ${phrases('мерзім мерзімі мерзімнің мерзімінің уақыт кезең уақыттың кезеңнің', 'ішінде ішіндегі шегінде')}`;
const TERM_OVER = [NOT_LATE, NOT_OVER]
  .join(' | ')
  .split(' | ')
  .flatMap((each) => [`мерзімнен ${each.trim()}`, `мерзімінен ${each.trim()}`])
  .join(' | ');
export const TERM = 'мерзім';
export const UP_TO = 'дейін дейінгі шейін шейінгі';

export const AFTER_AT_MOST = `${INSIDE} | ${IN_TERM} | ${NOT_LATE} | ${NOT_OVER} | ${TERM_OVER} | дейін | дейінгі | шейін | шейінгі | мерзімге дейін | мерзімге дейінгі
  | ${orThan('аз кем қысқа')}`;
export const AFTER_AT_LEAST = `${NOT_UNDER} | ${orThan('көп артық ұзақ астам жоғары көбірек ұзағырақ')}`;
export const AFTER_MORE_THAN =
  'астам | астамға | аса | артық | артыққа | көп | көбірек | ұзақ | ұзағырақ | жоғары | асатын | асқан | асса | асады | асып | асуы | асып кетсе | асып кеткен | асып түсетін | асып түсе | асып түскен | асуға | асыра | асыруға | асыру';
export const AFTER_LESS_THAN = 'кем | кемін | кемге | аз | азын | азға | төмен | қысқа | кемірек | азырақ';
/** Only begin like one: «екі ай кем дегенде үш рет». */
export const AFTER_NONE = 'кем дегенде | көп дегенде | ішінде бір рет | аса ауыр | аса маңызды';

export const BEFORE_AT_LEAST =
  'кемінде | кем дегенде | ең кемі | ең кемінде | ең кем дегенде | ең аз | ең азы | ең аз дегенде | аз дегенде | ең төменгі | минимум | кемі | тым болмаса | тым құрығанда | тым құрыса | ең қысқасы';
export const BEFORE_AT_MOST = `ең көбі | ең көп | ең көп дегенде | көп дегенде | әрі кеткенде | ары кеткенде | асып кеткенде | ұзағанда | ең ұзағы | ең ұзақ | ең ұзақ дегенде
  | максимум | ең кеші | ең кеш дегенде | кеш дегенде | ең әрі дегенде | ең кешіктіргенде`;
/** Before a length that has no other bound: «ең жоғары мерзімі бес жыл». */
export const HIGHEST = phrases('жоғары жоғарғы ұзақ көп', 'мерзімі шегі жазасы мерзімін шегін').replaceAll(
  /(^|\| )/g,
  '$1ең ',
);
export const LOWEST = phrases('төменгі аз қысқа', 'мерзімі шегі жазасы мерзімін шегін').replaceAll(
  /(^|\| )/g,
  '$1ең ',
);
export const LINKS =
  'тағы | тағы да | шамамен | келесі | алдағы | барлығы | жалпы | алғашқы | мерзімі | қатарынан';

/** Between two numbers. */
export const RANGE_JOINS = 'немесе не яки я әлде';
/** Behind «үш пен бес жыл». */
export const BETWEEN = 'аралығында аралығындағы арасында арасындағы';
