import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

/** Written after the classes of the thirteenth were mended, before any of them was read. */
export const fourteenth: readonly Sentence[] = [
  says(
    'Extradition treaty, extraditable offences, adapted',
    'An offence is extraditable if it may be punished under the laws of both Parties by deprivation of liberty for a maximum period exceeding one year, or by a more severe penalty.',
    threshold('exceeding one year', 1, 'year', { bound: 'more-than' }),
  ),
  says(
    'Extradition treaty, remainder, adapted',
    'Where the request concerns a person already convicted, extradition shall be granted only if a period of at least six months of the sentence has not yet been served.',
    threshold('at least six months', 6, 'month', LEAST),
  ),
  says(
    'Extradition treaty, additional information, adapted',
    'The Requested Party may fix a time limit of not more than thirty days for the receipt of such information, which may be extended once by fifteen days.',
    term('not more than thirty days', 30, 'day', MOST),
    term('fifteen days', 15, 'day'),
  ),
  says(
    'Extradition treaty, surrender, adapted',
    'If the Requesting Party does not remove the person within that period, which in no event shall exceed forty-five days, he shall be set free.',
    term('exceed forty-five days', 45, 'day', MOST),
  ),
  says(
    'Transfer treaty, consent, adapted',
    'The prisoner may withdraw his consent up to seven days before the day fixed for the transfer.',
    term('up to seven days', 7, 'day', MOST),
  ),
  says(
    'Mutual assistance treaty, temporary transfer, adapted',
    'A person in custody shall be returned no later than ninety days after the transfer, unless both Central Authorities agree otherwise.',
    term('no later than ninety days', 90, 'day', MOST),
  ),
  says(
    'Mutual assistance treaty, safe conduct, adapted',
    'The immunity ceases when the witness, having been free to leave for twenty consecutive days after being told that his presence is no longer required, has stayed.',
    term('twenty consecutive days', 20, 'day'),
  ),
  says(
    'Convention, entry into force, adapted',
    'For each State ratifying thereafter, the Convention shall take effect three months after the deposit of its instrument.',
    term('three months', 3, 'month'),
  ),
  says(
    'Criminal code, robbery, adapted',
    'Robbery is punishable by imprisonment for not less than three and not more than twelve years.',
    threshold('not less than three and not more than twelve years', 3, 'year', { upTo: 12 }),
  ),
  says(
    'Criminal code, limitation, adapted',
    'Prosecution is barred ten years after the offence was committed if it carries more than five years’ imprisonment.',
    term('ten years', 10, 'year'),
    threshold('more than five years', 5, 'year', { bound: 'more-than' }),
  ),
  says(
    'Code of criminal procedure, remand, adapted',
    'The judge may order detention on remand for up to two months; each prolongation may not exceed one month.',
    term('up to two months', 2, 'month', MOST),
    term('not exceed one month', 1, 'month', MOST),
  ),
  says(
    'Code of criminal procedure, appeal, adapted',
    'An appeal against the order of surrender lies to the Supreme Court within eight days, reckoned from service of the order.',
    term('within eight days', 8, 'day', MOST),
  ),
  says(
    'Police act, adapted',
    'No one may be held at a police station beyond 36 hours without the authority of a magistrate.',
    term('beyond 36 hours', 36, 'hour', MOST),
  ),
  says(
    'Judgment, appeal court, adapted',
    'On 14 February 2019 the applicant was sentenced to four years and eight months’ imprisonment and barred from practising medicine for six years.',
    date('14 February 2019', '2019-02-14'),
    threshold('four years and eight months', 56, 'month', { inferred: ['compound'] }),
    term('six years', 6, 'year'),
  ),
  says(
    'Certificate of the prison governor, adapted',
    'He has served eighteen months of his sentence and has two years and one month left to serve.',
    threshold('eighteen months', 18, 'month'),
    threshold('two years and one month', 25, 'month', { inferred: ['compound'] }),
  ),
  says(
    'Note verbale, adapted',
    'The Embassy refers to the Ministry’s note of 3rd October 2022 and asks for a reply within ten working days.',
    date('3rd October 2022', '2022-10-03'),
    term('within ten working days', 10, 'day', { ...MOST, days: 'working' }),
  ),
  says(
    'Treaty, testimonium, adapted',
    'DONE in duplicate at Nicosia this ninth day of May two thousand and eleven.',
    date('ninth day of May two thousand and eleven', '2011-05-09'),
  ),
  says(
    'Conditional release act, adapted',
    'A prisoner sentenced to a term of twelve months or more may be released six weeks before the end of that term.',
    threshold('twelve months or more', 12, 'month', LEAST),
    term('six weeks', 6, 'week'),
  ),
  says(
    'Treaty, denunciation, adapted',
    'This Treaty remains in force for five years and is renewed for like periods unless denounced at least one year before expiry.',
    term('five years', 5, 'year'),
    term('at least one year', 1, 'year', LEAST),
  ),
  says(
    'Criminal code, probation, adapted',
    'The court may suspend a sentence of imprisonment of up to three years for a period of probation of one to five years.',
    threshold('up to three years', 3, 'year', MOST),
    term('one to five years', 1, 'year', { upTo: 5 }),
  ),
  says(
    'Treaty, articles',
    'The provisions of Articles 9 and 12, paragraph 3 (b), apply to requests under Chapter II, Sections 1 to 4.',
  ),
  says(
    'Criminal code, age of responsibility',
    'No person who was under fourteen years of age when he acted shall be criminally responsible.',
  ),
  says(
    'Juvenile justice act',
    'A juvenile means a person who has reached twelve but not yet eighteen years of age.',
  ),
  says(
    'Evidence, victim',
    'The complainant, then nine years old, lived with her grandmother, who was seventy-two.',
  ),
  says('Fines act', 'The fine shall be not less than five hundred and not more than ten thousand pounds.'),
  says('Day-fines', 'He was fined ninety day-fines of fifteen euros each.'),
  says('Working time regulations', 'Night work shall not exceed an average of eight hours a night.'),
  says(
    'Maritime labour',
    'The minimum hours of rest are ten hours in each day and seventy-seven hours in each week.',
  ),
  says('Prison rules, visits', 'A convicted prisoner may receive two visits of half an hour in every month.'),
  says(
    'Quorum',
    'The Committee has eighteen members, of whom ten form a quorum, and sits in two chambers of five.',
  ),
  says(
    'Entry into force, ordinal',
    'It takes effect on the first day of the third month following the exchange of notes.',
  ),
  says(
    'Release, fraction',
    'He may be released after two-thirds of the sentence and in no case before half of it.',
  ),
  says('Registration', 'Registered with the Secretariat under No. 51234, I-45, pp. 112 to 140, in 2014.'),
  says('Times of hearing', 'The hearing opens at 9.30 a.m. and the registry closes at four o’clock.'),
  says('Statistics', 'In 2021 there were 312 requests, 48 more than in 2020, and 17 of them were refused.'),
  says('Telephone', 'Duty officer: +44 20 7946 0018, ext. 24, room 365, Building 7.'),
  says('Distance', 'The place of detention must lie within 60 kilometres of the court of first instance.'),
  says('Interest', 'Interest runs at six per cent per annum on sums above 1,000 dollars.'),
  says('Definitions', '“Day” means a calendar day and “year” means a calendar year.'),
  says(
    'Case law',
    'See Soering v. the United Kingdom, judgment of July 1989, Series A no. 161, §§ 88 to 91.',
  ),
];
