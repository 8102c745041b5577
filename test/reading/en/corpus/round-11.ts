import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const eleventh: readonly Sentence[] = [
  says(
    'SAARC Convention on Mutual Assistance, adapted',
    'The Requested State may postpone execution for a period not exceeding ninety days if it would interfere with an ongoing investigation.',
    term('not exceeding ninety days', 90, 'day', MOST),
  ),
  says(
    'Arab Convention on extradition (English translation), adapted',
    'A crime punishable by the laws of the two Parties by one year of imprisonment or by a harsher penalty, or for which the wanted person was sentenced to at least two months, gives rise to extradition.',
    threshold('one year', 1, 'year'),
    threshold('at least two months', 2, 'month', LEAST),
  ),
  says(
    'Extradition treaty between Spain and Kazakhstan, art. 2, adapted',
    'extradition shall be granted if the period of the sentence that remains to be served exceeds six months',
    threshold('exceeds six months', 6, 'month', MORE),
  ),
  says(
    'Treaty on the transfer of sentenced persons between India and Kazakhstan, adapted',
    'A request may be refused where the person has less than 6 months left to serve; consent is given in writing within 30 days.',
    threshold('less than 6 months', 6, 'month', LESS),
    term('within 30 days', 30, 'day', MOST),
  ),
  says(
    'Extradition act (Netherlands, English translation), adapted',
    'Police custody may be ordered for three days and extended once for a further three days; detention on remand lasts no more than 20 days.',
    term('three days', 3, 'day'),
    term('three days', 3, 'day'),
    term('no more than 20 days', 20, 'day', MOST),
  ),
  says(
    'Code of Criminal Procedure of Switzerland (English translation), adapted',
    'The court shall decide within 48 hours of receipt of the application; it orders detention for a maximum of three months, in exceptional cases six months.',
    term('within 48 hours', 48, 'hour', MOST),
    term('a maximum of three months', 3, 'month', MOST),
    term('six months', 6, 'month'),
  ),
  says(
    'Rome Statute, rule 188 of the Rules of Procedure, adapted',
    'The time limit for receipt of the request for surrender shall be 60 days from the date of the provisional arrest.',
    term('60 days', 60, 'day'),
  ),
  says(
    'Council Framework Decision 2008/909/JHA, arts 9 and 12, adapted',
    'The final decision shall be taken within a period of 90 days of receipt; recognition may be refused if, when the judgment is received, less than six months of the sentence remain to be served.',
    term('within a period of 90 days', 90, 'day', MOST),
    threshold('less than six months', 6, 'month', LESS),
  ),
  says(
    'Directive 2014/41/EU, art. 12, adapted',
    'The executing authority takes the decision no later than 30 days after receipt and carries out the measure within 90 days; the Directive was to be transposed by 22 May 2017.',
    term('no later than 30 days', 30, 'day', MOST),
    term('within 90 days', 90, 'day', MOST),
    date('22 May 2017', '2017-05-22'),
  ),
  says(
    'Criminal code, parole, adapted',
    'Parole is possible where the convict has served two thirds of the sentence, but not less than two months; the remainder may not exceed one year.',
    threshold('not less than two months', 2, 'month', LEAST),
    threshold('not exceed one year', 1, 'year', MOST),
  ),
  says(
    'Penal code, rehabilitation, adapted',
    'A conviction is spent three years after the sentence has been served, or eight years in the case of a serious crime.',
    term('three years', 3, 'year'),
    term('eight years', 8, 'year'),
  ),
  says(
    'Penal code, special minimum, adapted',
    'imprisonment which shall not be less than seven years but which may extend to imprisonment for life',
    threshold('not be less than seven years', 7, 'year', LEAST),
  ),
  says(
    'Law on pre-trial detention, adapted',
    'Where the offence is punishable by not more than three years, custody on remand may not exceed two months.',
    threshold('not more than three years', 3, 'year', MOST),
    term('not exceed two months', 2, 'month', MOST),
  ),
  says(
    'Mutual assistance treaty, hearing by video, adapted',
    'Notice of the hearing is given fourteen clear days in advance, save in urgent cases, when 72 hours suffice.',
    term('fourteen clear days', 14, 'day', { days: 'clear' }),
    term('72 hours', 72, 'hour'),
  ),
  says(
    'Agreement, entry into force, adapted',
    'signed at Astana on this 15th day of July 2015, it enters into force on the thirtieth day after receipt of the last notification',
    date('15th day of July 2015', '2015-07-15'),
  ),
  says(
    'Penal code, attempt, adapted',
    'When the penalty is of imprisonment from five to ten years, the attempt is punished with two to five years.',
    threshold('from five to ten years', 5, 'year', { upTo: 10 }),
    threshold('two to five years', 2, 'year', { upTo: 5 }),
  ),
  says(
    'Employment act, minors',
    'No person under the age of 16 years shall work between 8 p.m. and 6 a.m., nor for more than 10 kilometres from home.',
  ),
  says(
    'Penal code, old age',
    'Imprisonment is replaced where the offender is over 70 years old or a mother with a child under three years.',
  ),
  says(
    'Education act',
    'Education is compulsory for children between six and sixteen years of age; year 10 ends in June.',
  ),
  says('Electoral act', 'Every citizen who has reached 18 years may vote, and at 25 years may be elected.'),
  says(
    'Statistics',
    'in the first quarter of 2023 and in the 2021 calendar year; the five-hundredth case of the year',
  ),
  says('Rules of prisons', 'Lights are put out at 22.00 hours; exercise lasts not less than one hour a day.'),
  says(
    'Rules of prisons, visits',
    'three visits a month, two parcels per year, one telephone call every week',
  ),
  says(
    'War crimes act',
    'acts committed during the Thirty Years’ War, the Six-Day War or the Hundred Years’ War',
  ),
  says(
    'Interpretation act',
    '"month" means a calendar month; "day" includes the night; words in the singular include the plural.',
  ),
  says(
    'Interpretation act, fractions',
    'a half of the sum, three quarters of the votes, nine tenths of the area',
  ),
  says('Sanctions list', 'resolution 1267 (1999), para. 4 (b); entry 45; passport No. 300012; 12 aliases'),
  says('Fees', 'a fee of 30 euros per day, 25 per copy and 100 for each further set of ten pages'),
  says(
    'Fines by days',
    'a fine of 30 to 360 daily rates, one daily rate being one thirtieth of the monthly income',
  ),
  says(
    'Year of a statute',
    'the Act of 1881, chapters 12 to 30, as amended in 1999 and 2003; the 2003 Act; Acts of two years',
  ),
  says(
    'Some day',
    'One day the file was lost; that same day, another day and the other day it was looked for.',
  ),
  says(
    'Reports',
    'The Committee submits its annual report, every fourth year, on the first working day of the year.',
  ),
];
