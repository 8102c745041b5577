import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const twelfth: readonly Sentence[] = [
  says(
    'Palermo Convention, final clauses, adapted',
    'A denunciation shall become effective one year after the date of receipt of the notification by the Secretary-General.',
    term('one year', 1, 'year'),
  ),
  says(
    'European Convention on Mutual Assistance, art. 12, adapted',
    'The immunity shall cease when the witness, having had for a period of fifteen consecutive days an opportunity of leaving, has nevertheless remained.',
    term('fifteen consecutive days', 15, 'day'),
  ),
  says(
    'European Convention on Mutual Assistance, art. 7.3, adapted',
    'Service of a summons shall be requested at least 50 days before the date set for appearance.',
    term('at least 50 days', 50, 'day', LEAST),
  ),
  says(
    'Treaty on extradition between Kazakhstan and the United Arab Emirates, adapted',
    'The provisional arrest shall be lifted after sixty (60) days if the request with its enclosures has not been received; fresh arrest is not excluded.',
    term('sixty (60) days', 60, 'day', { digits: 60 }),
  ),
  says(
    'Extradition treaty, extraditable offences, adapted',
    'An offence shall be extraditable whether it is punishable by a term of imprisonment of one year or more, or by a more severe penalty.',
    threshold('one year or more', 1, 'year', LEAST),
  ),
  says(
    'Criminal procedure code, extraditional arrest, adapted',
    'Arrest pending extradition is applied for a term of up to 12 months; the prosecutor may, before that term expires, ask for an extension of not more than 6 months.',
    term('up to 12 months', 12, 'month', MOST),
    term('not more than 6 months', 6, 'month', MOST),
  ),
  says(
    'Criminal code, categories of crime, adapted',
    'Crimes of small gravity are those whose maximum punishment does not exceed two years, grave crimes those punished with more than five but not more than twelve years.',
    threshold('does not exceed two years', 2, 'year', MOST),
    threshold('more than five but not more than twelve years', 5, 'year', { upTo: 12 }),
  ),
  says(
    'Penal code, theft from a dwelling, adapted',
    'Theft from an inhabited house carries imprisonment of between two and six years and a fine.',
    threshold('between two and six years', 2, 'year', { upTo: 6 }),
  ),
  says(
    'Penal code, multiple sentences, adapted',
    'The court fixed a sentence of nine months for each offence and ordered that twelve months in all be served.',
    threshold('nine months', 9, 'month'),
    threshold('twelve months', 12, 'month'),
  ),
  says(
    'Law on amnesty, adapted',
    'Persons sentenced to not more than three years for offences committed before 1 December 2016 are released within two months.',
    threshold('not more than three years', 3, 'year', MOST),
    date('1 December 2016', '2016-12-01'),
    term('within two months', 2, 'month', MOST),
  ),
  says(
    'Transfer treaty between Kazakhstan and Italy, adapted',
    'at the time when the request is received, the sentenced person must have at least one year still to serve',
    threshold('at least one year', 1, 'year', LEAST),
  ),
  says(
    'Appeals act, adapted',
    'Notice of appeal is lodged in writing not later than 30 (thirty) days following pronouncement; the respondent answers within half of a month, and in any case within 15 days.',
    term('not later than 30 (thirty) days', 30, 'day', { ...MOST, digits: 30 }),
    term('within 15 days', 15, 'day', MOST),
  ),
  says(
    'Refugee act, adapted',
    'A certificate is valid for ninety days and is renewed each time for the same period; it lapses if the holder is abroad for more than six weeks.',
    term('ninety days', 90, 'day'),
    term('more than six weeks', 6, 'week', MORE),
  ),
  says(
    'Criminal code, short sentences, adapted',
    'Imprisonment for less than six months is imposed only where special circumstances so require.',
    threshold('less than six months', 6, 'month', LESS),
  ),
  says(
    'Mental health act, adapted',
    'The patient may be kept in hospital for assessment for 28 days, and on a treatment order for up to six months at a time.',
    term('28 days', 28, 'day'),
    term('up to six months', 6, 'month', MOST),
  ),
  says(
    'Criminal code, child abandonment',
    'Whoever abandons a child under seven years of age, or a child who is seven years old and helpless',
  ),
  says(
    'Civil service act',
    'Compulsory retirement is at the age of 60 years; officers aged 58 or more may ask for it earlier.',
  ),
  says(
    'Prison rules, young prisoners',
    'Prisoners under 21 years of age, and those between 21 and 25, are held apart from older prisoners.',
  ),
  says(
    'Marriage act',
    'A man who has not reached 18 years and a woman who has not reached 17 years may not contract marriage.',
  ),
  says(
    'Prosecutor’s office, opening hours',
    'Complaints are received from 9.00 a.m. to 6.30 p.m. on working days, on Saturdays until 13:00.',
  ),
  says(
    'Constitution, sessions',
    'Parliament meets in ordinary session from the first working day of September to the last working day of June.',
  ),
  says(
    'Extradition treaty, language',
    'in the Kazakh and English languages, both texts being equally authentic; in case of divergence, the second prevails',
  ),
  says(
    'Rules of procedure, speaking',
    'Two speakers for and two against; a quorum of nine; a majority of seven of the fifteen judges',
  ),
  says(
    'Customs tariff',
    'heading 27.10, subheading 2710 19, Annex I, column 3; quota No. 09.4003; 1 500 tonnes',
  ),
  says(
    'Damages',
    'compensation of at least five hundred and at most two thousand roubles for each of the twelve victims',
  ),
  says(
    'Provisions within provisions',
    'within section 2 (3); under part 4 of article 582; over and above rule 33; at least three of the heads in item 9',
  ),
  says(
    'Population',
    'an urban district of more than 30,000 inhabitants, 12 kilometres from the border, with 4 schools',
  ),
  says(
    'Years of laws',
    'the Constitution of 1995, the Code of 2014 (as in force in 2020), and laws Nos 226-V and 231-V of 2014',
  ),
  says(
    'Second time',
    'for the second time; a third offence; for the first day; the ninth hour; twice a month; once in a lifetime',
  ),
  says('Treaty series', '1870 UNTS 181, I-31874; 34 ILM 1453 (1995); TIAS 10813; 28 UST 227'),
];
