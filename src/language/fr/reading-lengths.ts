/**
 * Elisions are compared as the words they stand for: "d'au moins" as "de au moins", "n'excédant" as "ne excédant",
 * "l'an" as "le an".
 */
export const ELISIONS: Readonly<Record<string, string>> = {
  d: 'de',
  l: 'le',
  n: 'ne',
  s: 'se',
  c: 'ce',
  qu: 'que',
  j: 'je',
  m: 'me',
  t: 'te',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
};

export const LENGTH_UNITS = {
  hour: 'heure heures h',
  day: 'jour jours',
  week: 'semaine semaines',
  month: 'mois',
  year: 'an ans année années',
} as const;
/** Words that say number and unit in one, in days: eight days are a week, fifteen two. */
export const DAYS_IN_ONE: Readonly<Record<string, number>> = { huitaine: 8, quinzaine: 15 };
/** The same in months, behind "un". */
export const MONTHS_IN_ONE: Readonly<Record<string, number>> = { semestre: 6, trimestre: 3 };

/** Words between number and unit. */
export const BETWEEN =
  'autres | premiers | premières | derniers | dernières | prochains | prochaines | nouveaux | nouvelles | longs | longues | mêmes | bons';

const plural = (words: string): string =>
  words.replace(/(\S+)/g, '$1 | $1s | $1 ( s ) | ( s ) $1 ( s ) | ( $1s )');
/** Behind the unit, of the find. */
export const QUALIFIERS = [
  [
    'calendar',
    `calendrier | ( s ) calendrier | de calendrier | ( s ) de calendrier | du calendrier | civils | civil | ( s ) civil ( s ) | ${plural('calendaire')}`,
  ],
  ['working', `${plural('ouvrable')} | ${plural('ouvré')} | de travail | non fériés | non chômés`],
  ['clear', `${plural('franc')} | franche`],
  [
    null,
    '( s ) | consécutif | consécutifs | consécutives | entier | entiers | entières | plein | pleins | pleines | complet | complets | complètes | révolu | révolus | révolue | révolues | accomplis | accomplies | successifs',
  ],
] as const;
/** The same, said of the time before the number. */
export const AHEAD = 'délai franc de | délais francs de';
export const AND_A_HALF = 'et demi | et demie | et un demi';

/** What a time is called, of which a bound may speak. */
const SPANS = [
  'délai',
  'durée',
  'période',
  'temps',
  'laps de temps',
  'terme',
  'espace de temps',
  'intervalle',
];
const MEASURED = ['', ...SPANS, 'peine', 'condamnation', 'prolongation'];
const each = (words: string, write: (word: string) => string): string =>
  words.split(' ').map(write).join(' | ');

/** "ne peut excéder", "ne devra pas être supérieure à", "sans pouvoir dépasser". */
const DENIED =
  `ne peut|ne peuvent|ne pourra|ne pourront|ne pourrait|ne doit|ne doivent|ne devra|ne devront|ne devrait|ne saurait|ne sauraient|ne puisse|ne puissent|ne doive|ne pouvant|ne devant|ne pouvant pas|ne devant pas
  |ne peut pas|ne peuvent pas|ne pourra pas|ne pourront pas|ne doit pas|ne doivent pas|ne devra pas|ne devront pas|ne devrait pas|ne puisse pas|sans pouvoir|sans`
    .split('|')
    .map((denied) => denied.trim())
    .flatMap((denied) =>
      denied.startsWith('ne ') ? [denied, `${denied.replace(/ pas$/, '')} jamais`] : [denied],
    );
const denied = (write: (denied: string) => string): string => DENIED.map(write).join(' | ');
const notBeing = (comparative: string): string =>
  each('est sont soit soient sera seront était', (is) => `ne ${is} pas ${comparative} à`);

const HIGH = ['supérieur', 'supérieure', 'supérieurs', 'supérieures'] as const;
const LOW = ['inférieur', 'inférieure', 'inférieurs', 'inférieures'] as const;
const EQUAL = ['égal', 'égale', 'égaux', 'égales'] as const;
const forms = (write: (high: string, low: string, equal: string) => string): string =>
  HIGH.map((high, at) => write(high, LOW[at] ?? '', EQUAL[at] ?? '')).join(' | ');
const extreme = (word: 'maxim' | 'minim'): string =>
  [
    `${word}um`,
    `${word}um de`,
    `un ${word}um de`,
    `un ${word}um`,
    `le ${word}um de`,
    `au ${word}um`,
    `au ${word}um de`,
    ...MEASURED.flatMap((span) =>
      ['al', 'ale', 'um'].flatMap((ending) =>
        (span ? ['', 'un ', 'une ', 'le ', 'la '] : ['']).map((article) =>
          `${article}${span} ${word}${ending} de`.trim(),
        ),
      ),
    ),
  ].join(' | ');

export const AT_MOST = `dans | dans un | de ici | de ici à | endéans | sous | au plus | au plus de | tout au plus | au plus tard | au plus tard dans | jusque | jusque à
  | pas plus de | non plus de | pas plus tard que | dans la limite de | dans les limites de | dans un maximum de | ni plus de | ni excéder | ni dépasser | ${forms((high) => `ni ${high} à`)} | ne excédant pas | ne dépassant pas | ne excède pas | ne excèdent pas
  | ne dépasse pas | ne dépassent pas | ne excédera pas | ne dépassera pas | ne excéderont pas | ne dépasseront pas | ne excède | ne excèdent | ne dépasse | ne dépassent | ne excède jamais | ne dépasse jamais | ne excédant jamais | ne dépassant jamais
  | ${denied((not) => `${not} excéder | ${not} dépasser | ${not} durer plus de | ${not} durer plus longtemps que | ${not} être de plus de | ${not} être fixé à plus de | ${not} aller au - delà de | ${not} se prolonger au - delà de`)}
  | ${denied((not) => forms((high) => `${not} être ${high} à`))} | ${forms((high) => `non ${high} à | pas ${high} à | ${notBeing(high)}`)}
  | ${forms((_, low, equal) => `${low} ou ${equal} à | ${equal} ou ${low} à | au plus ${equal} à | ${equal} au plus à`)}
  | allant jusque à | aller jusque à | va jusque à | pouvant aller jusque à | peut aller jusque à | à concurrence de | ${extreme('maxim')}`;
export const AT_LEAST = `au moins | au moins de | à tout le moins | pas moins de | non moins de | au plus tôt | pour au moins | ni moins de
  | ${denied((not) => forms((_, low) => `${not} être ${low} à`))} | ${forms((_, low) => `non ${low} à | pas ${low} à | ni ${low} à | ${notBeing(low)}`)}
  | ${forms((high, _, equal) => `${high} ou ${equal} à | ${equal} ou ${high} à | au moins ${equal} à | ${equal} au moins à`)}
  | ne peut être de moins de | ${extreme('minim')}`;
export const MORE_THAN = `plus de | plus longtemps que | excédant | excède | excèdent | excéder | excédera | excédait | excédé | dépassant | dépasse | dépassent
  | dépasser | dépassera | dépassait | dépassé | au - delà de | au delà de | au - dessus de | ${forms((high) => `${high} à`)}`;
export const LESS_THAN = `moins de | moindre de | moindre que | au - dessous de | en dessous de | en - dessous de | en deçà de | ${forms((_, low) => `${low} à`)}`;

const DEADLINES =
  'supplémentaire total raisonnable fixe fixé prévu légal imparti prescrit requis convenu normal initial strict impératif franc global précité susvisé maximum'.split(
    ' ',
  );
/** May stand between a bound and its number, and make no bound alone. */
export const LINKS = `le | la | les | de | des | du | ces | ce | cet | cette | son | sa | ses | leur | leurs | ledit | lesdits
  | ${SPANS.flatMap((span) => ['', 'un ', 'une ', 'le ', 'la ', 'ce ', 'cette '].map((article) => article + span)).join(' | ')}
  | ${DEADLINES.flatMap((which) => [`un délai ${which}`, `le délai ${which}`]).join(' | ')} | un nouveau délai | un autre délai
  | ${['nouvelle', 'autre', 'première'].map((other) => `une ${other} période | une ${other} durée`).join(' | ')}
  | ${['totale', 'supplémentaire', 'initiale'].map((which) => `une période ${which} | une durée ${which} | la durée ${which}`).join(' | ')}
  | un délai qui | une durée qui | une période qui | les délais | environ`;

export const AFTER_AT_MOST =
  'au plus | tout au plus | au maximum | maximum | au plus tard | ou moins | et moins | et au - dessous | ou au - dessous';
export const AFTER_AT_LEAST =
  'au moins | au minimum | minimum | ou plus | et plus | ou davantage | et au - dessus | ou au - dessus | et au - delà | ou au - delà | au plus tôt';
/** Only begin like one: "un an ou plus sévèrement". */
export const AFTER_NONE =
  'ou plus de | ou moins de | et plus de | et moins de | ou plus sévère | ou plus sévèrement | ou plus grave | ou plus lourde | ou moins sévère | ou moins grave | au plus haut | au plus vite | au plus près | et plus sévère | et plus grave | au moins égal | au moins égale | au maximum légal | maximum légal';
