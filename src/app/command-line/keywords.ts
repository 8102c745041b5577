/** Words of the command line itself, every language together; names of States, instruments and rules are data. */
export const KEYWORDS = {
  text: 'text treaty текст договор',
  article: 'art article arts ст статья статьи статье статью',
  paragraph: 'para paragraph п пункт пункта пункте пункту часть ч',
  point: 'point subparagraph пп подпункт подпункта подпункте',
  terms: 'terms term deadlines сроки срок',
  eligibility: 'eligibility eligible conditions условия условие',
  documents: 'papers documents документы документов бумаги',
  cases: 'cases дела',
  settings: 'settings preferences настройки',
  custody: 'custody стража стражи страже стражу стражей',
  count: 'count calculator счет посчитать отсчитать',
} as const;
export type Keyword = keyof typeof KEYWORDS;

/** Said of a count that goes back, which none is made of. */
export const BACK = new Set('before prior ago back earlier до назад ранее раньше'.split(' '));

/** Words that say nothing here. */
export const FILLERS = new Set(
  'in on at of the for from since by after with to a an and day date в во на с со от из по для и под день дня даты'.split(
    ' ',
  ),
);
