import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const tenth: readonly Sentence[] = [
  says(
    'Extradition treaty (Germany and the US), art. 2, adapted',
    'Extradition shall be granted for the enforcement of a penalty if the duration of the penalty, or the aggregate of penalties, still to be served is at least six months.',
    threshold('at least six months', 6, 'month', LEAST),
  ),
  says(
    'Extradition treaty (Switzerland and the US), art. 13, adapted',
    'Provisional arrest shall be terminated if, within 40 days after the arrest, the executive authority has not received the request; this period may be extended, but shall not exceed 60 days.',
    term('within 40 days', 40, 'day', MOST),
    term('not exceed 60 days', 60, 'day', MOST),
  ),
  says(
    'UNCAC, art. 44 and 29, adapted',
    'Each State Party shall establish a long statute of limitations period, of no less than ten years, in which to commence proceedings.',
    term('no less than ten years', 10, 'year', LEAST),
  ),
  says(
    'Council of Europe Cybercrime Convention, art. 16, adapted',
    'preserve the data for a period of time as long as necessary, up to a maximum of ninety days; such preservation shall be for not less than sixty days upon request',
    term('up to a maximum of ninety days', 90, 'day', MOST),
    term('not less than sixty days', 60, 'day', LEAST),
  ),
  says(
    'Cybercrime Convention, art. 24, adapted',
    'punishable under the laws of both Parties by deprivation of liberty for a maximum period of at least one year, or by a more severe penalty',
    threshold('at least one year', 1, 'year', LEAST),
  ),
  says(
    'Terrorist financing convention, final clause, adapted',
    'This Convention shall be open for signature at New York from 10 January 2000 to 31 December 2001.',
    date('10 January 2000', '2000-01-10'),
    date('31 December 2001', '2001-12-31'),
  ),
  says(
    'Criminal Code of Georgia (English translation), adapted',
    'shall be punished by imprisonment for a term of 4 to 7 years with deprivation of the right to carry on activities for up to 3 years',
    threshold('4 to 7 years', 4, 'year', { upTo: 7 }),
    threshold('up to 3 years', 3, 'year', MOST),
  ),
  says(
    'Code of criminal procedure of Georgia (English translation), adapted',
    'The total term of detention of an accused shall not exceed 9 months; on its expiry the accused is released.',
    term('not exceed 9 months', 9, 'month', MOST),
  ),
  says(
    'Criminal Justice Act (Ireland), adapted',
    'on summary conviction, to a class A fine or imprisonment for a term not exceeding 12 months or both',
    threshold('not exceeding 12 months', 12, 'month', MOST),
  ),
  says(
    'European Arrest Warrant Act (Ireland), adapted',
    'a term of imprisonment of not less than 4 months has been imposed on the person in the issuing state',
    threshold('not less than 4 months', 4, 'month', LEAST),
  ),
  says(
    'Penal Code of Kenya, adapted',
    'Any person who commits the felony is liable to imprisonment for fourteen years; if armed, to imprisonment for twenty years.',
    threshold('fourteen years', 14, 'year'),
    threshold('twenty years', 20, 'year'),
  ),
  says(
    'Civil procedure rules, adapted',
    'The defendant must file a defence 14 days after service of the particulars or, if an acknowledgment is filed, 28 days after such service.',
    term('14 days', 14, 'day'),
    term('28 days', 28, 'day'),
  ),
  says(
    'Treaty of friendship, duration, adapted',
    'This Agreement is concluded for a period of five years and is automatically extended for successive one-year periods, unless denounced in writing at least six months before the end of the period.',
    term('five years', 5, 'year'),
    term('one-year', 1, 'year'),
    term('at least six months', 6, 'month', LEAST),
  ),
  says(
    'Mutual legal assistance act, adapted',
    'A restraint order lapses 30 (thirty) days after it is made unless extended, on application, for not more than three months.',
    term('30 (thirty) days', 30, 'day', { digits: 30 }),
    term('not more than three months', 3, 'month', MOST),
  ),
  says(
    'Transfer treaty, exception, adapted',
    'In exceptional cases the Parties may agree to a transfer even if the time to be served is less than six months.',
    threshold('less than six months', 6, 'month', LESS),
  ),
  says(
    'Penal code, penalties, adapted',
    'The penalty of reclusion extends from three to fifteen years; that of arrest from one day to six months.',
    threshold('from three to fifteen years', 3, 'year', { upTo: 15 }),
    threshold('one day', 1, 'day'),
    threshold('six months', 6, 'month'),
  ),
  says(
    'Bail provisions, adapted',
    'If the trial has not begun within 180 days of arrest, or 365 days where the offence carries more than fifteen years, the accused is entitled to bail.',
    term('within 180 days', 180, 'day', MOST),
    term('365 days', 365, 'day'),
    threshold('more than fifteen years', 15, 'year', MORE),
  ),
  says(
    'Clemency rules, adapted',
    'A petition may not be renewed until one year has elapsed from the rejection of the previous one on 3rd March 2022.',
    term('one year', 1, 'year'),
    date('3rd March 2022', '2022-03-03'),
  ),
  says(
    'Court order, adapted',
    'sentenced on May 4, 2019 to 7 years and 6 months in prison, of which 2 years were suspended',
    date('May 4, 2019', '2019-05-04'),
    threshold('7 years and 6 months', 90, 'month', { inferred: ['compound'] }),
    threshold('2 years', 2, 'year'),
  ),
  says(
    'Detention act, adapted',
    'A suspect may be detained for up to seventy-two hours on the decision of the prosecutor, and thereafter only by court order.',
    term('up to seventy-two hours', 72, 'hour', MOST),
  ),
  says(
    'Genocide Convention, references',
    'Article II (a) to (e), article III and article VI; document A/RES/3/260 A; UN Doc. S/25704, paragraph 34',
  ),
  says(
    'Criminal code, age of responsibility',
    'Criminal liability arises at the age of 16; for murder and theft, from the age of fourteen.',
  ),
  says(
    'Civil code, capacity',
    'Full legal capacity begins at eighteen; a minor from fourteen to eighteen acts with the consent of a parent.',
  ),
  says(
    'Criminal code, aggravation by age',
    'if the victim is a person who has not completed twelve years of age, or is over seventy years old',
  ),
  says(
    'Child protection act',
    'a girl of fifteen years, an unmarried mother of seventeen years and her two children',
  ),
  says(
    'Military service',
    'Men between 18 and 27 years of age are liable to be called up; women over 20 may volunteer.',
  ),
  says('Jury act', 'Jurors are drawn by lot from citizens not younger than 25 nor older than 70 years.'),
  says(
    'Anti-corruption act',
    'a bribe of up to fifty times its amount; a bribe exceeding three thousand dollars; five per cent of the price',
  ),
  says('Customs code', 'cash of more than 10,000 US dollars, two litres of spirits and 200 cigarettes'),
  says(
    'Traffic code',
    'at a speed of more than 50 km/h above the limit, with 0.8 per mille, within 15 metres of a crossing',
  ),
  says(
    'Rules on searches by night',
    'No search shall be made between eleven o’clock at night and six o’clock in the morning.',
  ),
  says(
    'Hearing list',
    'Case 1-24/2023, hearing at 09:30, courtroom 7, judge and two lay judges; 3 witnesses summoned',
  ),
  says(
    'Structure of a code',
    'Title four, chapters five to nine, articles 120 through 187 and notes 1 and 2 thereto',
  ),
  says(
    'Shares',
    'shareholders with at least ten per cent of the votes, or one tenth of the capital, or one in five members',
  ),
  says(
    'Deposits',
    'following the deposit of the thirty-fifth instrument; twenty-two ratifications are required, of which ten by coastal States',
  ),
  says(
    'Session numbers',
    'the third and the fourth of the six committees, at the ninety-first session in its tenth year',
  ),
  says('Official journals', 'BGBl. I S. 2071; SR 351.1; RS 0.353.1; JO No. 45 of 2011; Cm 1776'),
  says(
    'Seal',
    'In witness whereof the undersigned, in the presence of two witnesses, have affixed their seals, in four copies.',
  ),
  says('Dates without a year', 'on the first Tuesday of May, by 30 June in each year, and on 1 January next'),
  says('Ranks', 'a second lieutenant, a first-degree burglary, a third-party claim and the fifth wheel'),
];
