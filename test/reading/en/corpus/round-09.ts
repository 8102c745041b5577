import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const ninth: readonly Sentence[] = [
  says(
    'European Convention on Extradition, Fourth Additional Protocol, art. 5, adapted',
    'The time-limit for the receipt of the supplementary information is thirty days; the Protocol was opened at Vienna on 20 September 2012.',
    term('thirty days', 30, 'day'),
    date('20 September 2012', '2012-09-20'),
  ),
  says(
    'European Convention on Extradition, Third Additional Protocol, art. 7, adapted',
    'Surrender takes place as soon as possible, and at the latest within ten days from the date of notification of the decision.',
    term('at the latest within ten days', 10, 'day', MOST),
  ),
  says(
    'Convention on the Transfer of Sentenced Persons, art. 10, adapted',
    'the administering State shall not aggravate, by its nature or duration, the sanction imposed, nor exceed the maximum prescribed by its law, fixed at twenty years of imprisonment',
    threshold('twenty years', 20, 'year'),
  ),
  says(
    'Minsk Convention of 1993 (English translation), art. 56, adapted',
    'Extradition for prosecution takes place for acts for which the law provides a punishment of deprivation of liberty for a term of not less than one year.',
    threshold('not less than one year', 1, 'year', LEAST),
  ),
  says(
    'Minsk Convention of 1993 (English translation), art. 62, adapted',
    'A person arrested must be released if the request does not arrive within one month; a person so released may be arrested anew.',
    term('within one month', 1, 'month', MOST),
  ),
  says(
    'Chisinau Convention of 2002 (English translation), art. 70, adapted',
    'must be released if all the documents attached to the request have not arrived within forty (40) days from the day of taking into custody',
    term('within forty (40) days', 40, 'day', { ...MOST, digits: 40 }),
  ),
  says(
    'Treaty between the US and Kazakhstan on mutual legal assistance, adapted',
    'Done at Washington on the 20th day of February, 2015, in duplicate, in the Kazakh, Russian and English languages.',
    date('20th day of February, 2015', '2015-02-20'),
  ),
  says(
    'UN Model Treaty, art. 9.4, adapted',
    'The person arrested shall be set at liberty upon the expiration of forty days from the date of arrest if a request has not been received.',
    term('forty days', 40, 'day'),
  ),
  says(
    'US sentencing guidelines, adapted',
    'If the term of imprisonment is at least one month but not more than six months, the court may order intermittent confinement.',
    threshold('at least one month', 1, 'month', LEAST),
    threshold('not more than six months', 6, 'month', MOST),
  ),
  says(
    'Speedy Trial Act, adapted',
    'The trial shall commence within seventy days from the filing date of the indictment, but not less than thirty days from the day on which the defendant first appears.',
    term('within seventy days', 70, 'day', MOST),
    term('not less than thirty days', 30, 'day', LEAST),
  ),
  says(
    'Criminal Code of Poland (English translation), art. 37, adapted',
    'The penalty of deprivation of liberty shall last for at least one month and at most thirty years.',
    threshold('at least one month', 1, 'month', LEAST),
    threshold('at most thirty years', 30, 'year', MOST),
  ),
  says(
    'Criminal Code of Ukraine (English translation), adapted',
    'shall be punishable by community service of 80 to 240 hours, or by arrest for up to three months, or by restraint of liberty for up to two years',
    term('80 to 240 hours', 80, 'hour', { upTo: 240 }),
    threshold('up to three months', 3, 'month', MOST),
    threshold('up to two years', 2, 'year', MOST),
  ),
  says(
    'Code of criminal procedure, objections, adapted',
    'An objection must be filed in writing not more than five calendar days after service; the reply is due ten days later.',
    term('not more than five calendar days', 5, 'day', { ...MOST, days: 'calendar' }),
    term('ten days', 10, 'day'),
  ),
  says(
    'Criminal code, disqualification, adapted',
    'Deprivation of the right to hold office is imposed for a term of three to ten years as an additional punishment.',
    threshold('three to ten years', 3, 'year', { upTo: 10 }),
  ),
  says(
    'Immigration act, adapted',
    'A foreigner may be detained pending removal for no longer than 180 days, after which the court reviews the matter every 30 days.',
    term('no longer than 180 days', 180, 'day', MOST),
    term('30 days', 30, 'day'),
  ),
  says(
    'Civil code, prescription, adapted',
    'The claim is prescribed after one year from the day the creditor learns of it and in any case after ten years.',
    term('one year', 1, 'year'),
    term('ten years', 10, 'year'),
  ),
  says(
    'Extradition treaty, postponed surrender, adapted',
    'If the person is serving a sentence of more than two years in the requested State, surrender may be deferred for a maximum of one year.',
    threshold('more than two years', 2, 'year', MORE),
    term('a maximum of one year', 1, 'year', MOST),
  ),
  says(
    'Criminal code, conditional sentence, adapted',
    'The execution of a sentence of less than two years may be suspended on probation for two to five years.',
    threshold('less than two years', 2, 'year', LESS),
    term('two to five years', 2, 'year', { upTo: 5 }),
  ),
  says(
    'Arrest warrant act, adapted',
    'the offence carries a custodial sentence of a maximum of at least three years, and the warrant is dated 5.10.1995',
    threshold('at least three years', 3, 'year', LEAST),
    date('5.10.1995', '1995-10-05'),
  ),
  says(
    'Code of enforcement, adapted',
    'The convicted person has served eighteen months of a sentence of four years.',
    threshold('eighteen months', 18, 'month'),
    threshold('four years', 4, 'year'),
  ),
  says(
    'Constitution of a State, President, adapted',
    'A citizen by birth, not younger than forty, with a perfect command of the language, may be elected.',
  ),
  says('Law on judges, adapted', 'A judge retires upon reaching sixty-five years, exceptionally at seventy.'),
  says(
    'Criminal code, minors, adapted',
    'Minors are persons who at the time of the crime had turned fourteen, but not eighteen, years of age.',
  ),
  says(
    'Criminal code, life sentence, adapted',
    'Life imprisonment is not imposed on women, minors, and men aged 63 years or more.',
  ),
  says(
    'Labour code, children, adapted',
    'With the consent of a parent a contract may be made with pupils who are over 14 years old.',
  ),
  says(
    'Pension law, adapted',
    'Men upon attaining 63 years and women upon attaining 61 years are entitled to a pension.',
  ),
  says(
    'Criminal code, definitions of damage, adapted',
    'damage exceeding one thousand monthly calculation indices; large scale: more than 500 units',
  ),
  says(
    'Administrative code, adapted',
    'entails a fine on individuals of twenty, on officials of forty, and on companies of one hundred units',
  ),
  says(
    'Treaty law, references',
    'pursuant to Article 3, paragraph 1 (b), Article 16.4 and Chapter 60 of the Code (Law No. 231-V)',
  ),
  says(
    'Court decisions, citation',
    'Soering v. United Kingdom, Series A no. 161, p. 35, § 88; application no. 14038/88',
  ),
  says(
    'Meeting rooms and times',
    'The Committee met in room 11 from 10 a.m. to 1 p.m. and again at 15:30 hours.',
  ),
  says(
    'Copies and originals',
    'Done in two originals, each in three languages; five certified copies were made.',
  ),
  says(
    'Fractions of a term, adapted',
    'after serving one third, one half or two thirds of the term of the sentence',
  ),
  says(
    'Ordinal articles of a law',
    'The tenth chapter, third section and fifty-second article are repealed; the twelfth is renumbered.',
  ),
  says(
    'Parties and States',
    'forty-three States Parties, ten of them in Africa, and twelve observers took part',
  ),
  says('Telephone and post box', 'P.O. Box 1230, room 45-50, fax 18 72 40; open on working days.'),
  says('Interest', 'at the annual rate of six per cent, or 0.5 per cent monthly, on the sum of 20,000'),
  says(
    'Second and minute',
    'The minutes of the second reading, the last minute of the hearing and the third hour.',
  ),
  says(
    'Decades and centuries',
    'in the 1990s, in the nineteenth century, since the two-thousands and in 2015 and 2016',
  ),
  says(
    'Quorum',
    'Two thirds of the judges, but no fewer than seven, constitute a quorum; the Chair has two votes.',
  ),
];
