import { date, type Sentence, says, term, threshold } from '../corpus.ts';
import { figuresThatAreNone } from './corpus/negatives.ts';
import { second } from './corpus/round-02.ts';
import { secondNegatives } from './corpus/round-02-negatives.ts';
import { third } from './corpus/round-03.ts';
import { fourth } from './corpus/round-04.ts';
import { fifth } from './corpus/round-05.ts';
import { sixth } from './corpus/round-06.ts';
import { seventh } from './corpus/round-07.ts';
import { eighth } from './corpus/round-08.ts';
import { ninth } from './corpus/round-09.ts';
import { tenth } from './corpus/round-10.ts';
import { eleventh } from './corpus/round-11.ts';
import { twelfth } from './corpus/round-12.ts';
import { thirteenth } from './corpus/round-13.ts';
import { thirteenthNegatives } from './corpus/round-13-negatives.ts';
import { fourteenth } from './corpus/round-14.ts';
import { fifteenth } from './corpus/round-15.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const ECE = 'European Convention on Extradition';
const MODEL = 'UN Model Treaty on Extradition';
const TRANSFER = 'Convention on the Transfer of Sentenced Persons';

const terms: readonly Sentence[] = [
  says(
    `${ECE}, art. 16.4`,
    'Provisional arrest may be terminated if, within a period of 18 days after arrest, the requested Party has not received the request. It shall not, in any event, exceed 40 days from the date of such arrest.',
    term('within a period of 18 days', 18, 'day', WITHIN),
    term('exceed 40 days', 40, 'day', WITHIN),
  ),
  says(
    `${ECE}, art. 18.4`,
    'If the person claimed has not been taken over on the appointed date, he may be released after the expiry of 15 days and shall in any case be released after the expiry of 30 days.',
    term('15 days', 15, 'day'),
    term('30 days', 30, 'day'),
  ),
  says(
    `${ECE}, art. 14.1.b`,
    'when that person, having had an opportunity to leave the territory, has not done so within 45 days of his final discharge',
    term('within 45 days', 45, 'day', WITHIN),
  ),
  says(
    `${ECE}, art. 29.2`,
    'The Convention shall come into force 90 days after the date of deposit of the third instrument of ratification.',
    term('90 days', 90, 'day'),
  ),
  says(
    `${ECE}, art. 31`,
    'Denunciation shall take effect six months after the date when the Secretary General received such notification.',
    term('six months', 6, 'month'),
  ),
  says(
    `${MODEL}, art. 9.4`,
    'The person arrested shall be set at liberty upon the expiration of [40] days from the date of arrest.',
    term('[40] days', 40, 'day'),
  ),
  says(
    `${MODEL}, art. 11.3`,
    'If the person is not removed within such period, the person shall be released; a reasonable period of, say, not more than fifteen (15)\u00a0days is agreed.',
    term('not more than fifteen (15)\u00a0days', 15, 'day', { ...WITHIN, digits: 15 }),
  ),
  says(
    'UN Convention against Corruption, art. 68.1',
    'This Convention shall enter into force on the ninetieth day after the date of deposit of the thirtieth instrument.',
  ),
  says(
    'UN Convention against Corruption, art. 66.2',
    'Any dispute that cannot be settled through negotiation within a reasonable time; if, six months after the date of the request for arbitration, the Parties are unable to agree, any of them may refer it to the Court.',
    term('six months', 6, 'month'),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 2.b',
    '"Serious crime" means an offence punishable by a maximum deprivation of liberty of at least four years or a more serious penalty.',
    threshold('at least four years', 4, 'year', LEAST),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 18.27',
    'Such safe conduct shall cease when the witness, having had, for a period of fifteen consecutive days, an opportunity of leaving, has remained.',
    term('fifteen consecutive days', 15, 'day'),
  ),
  says(
    'European Convention on Mutual Assistance in Criminal Matters, art. 12.3',
    'The immunity shall cease when the witness, having had for a period of 15 consecutive days an opportunity of leaving, has nevertheless remained.',
    term('15 consecutive days', 15, 'day'),
  ),
  says(
    'European Convention on Mutual Assistance in Criminal Matters, art. 7.3',
    'A Contracting Party may request that service be effected at least fifty days before the date set for appearance.',
    term('at least fifty days', 50, 'day', LEAST),
  ),
  says(
    'Framework Decision 2002/584/JHA, art. 17.3',
    'In other cases the final decision should be taken within a period of 60 days after the arrest; the time limits may be extended by a further 30 days.',
    term('within a period of 60 days', 60, 'day', WITHIN),
    term('30 days', 30, 'day'),
  ),
  says(
    'Framework Decision 2002/584/JHA, art. 23.2',
    'He or she shall be surrendered no later than 10 days after the final decision.',
    term('no later than 10 days', 10, 'day', WITHIN),
  ),
  says(
    'Constitution of the Republic of Kazakhstan, art. 16.2',
    'Without the sanction of a court, a person may be subjected to detention for a period not exceeding seventy-two hours.',
    term('not exceeding seventy-two hours', 72, 'hour', WITHIN),
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 65.2',
    'If, after the expiry of a period which, except in cases of special urgency, shall not be less than three months after the receipt of the notification, no party has raised any objection',
    term('not be less than three months', 3, 'month', LEAST),
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 56.2',
    "A party shall give not less than twelve months' notice of its intention to denounce or withdraw from a treaty.",
    term('not less than twelve months', 12, 'month', LEAST),
  ),
  says(
    'Extradition treaty between India and the United Kingdom, art. 12, adapted',
    'A person arrested may be set at liberty upon the expiration of sixty (60) days from the date of his arrest.',
    term('sixty (60) days', 60, 'day', { digits: 60 }),
  ),
  says(
    'Bilateral extradition treaty, provisional arrest, a slip of the pen',
    'The person shall be released if the papers are not received within forty (45) days of the arrest.',
    term('within forty (45) days', 40, 'day', { ...WITHIN, digits: 45, inferred: ['digits-differ'] }),
  ),
  says(
    'Bilateral extradition treaty, surrender, figures first',
    'The Requesting State shall remove the person within 30 (thirty) calendar days.',
    term('within 30 (thirty) calendar days', 30, 'day', { ...WITHIN, digits: 30, days: 'calendar' }),
  ),
  says(
    'Agreement between Kazakhstan and the United Arab Emirates on transfer, art. 19.3',
    'This Agreement shall terminate upon the expiration of one hundred and eighty (180)\ndays from the date of receipt.',
    term('one hundred and eighty (180)\ndays', 180, 'day', { digits: 180 }),
  ),
  says(
    'Civil Procedure Rules (England and Wales), r. 2.8 and 3.4, adapted',
    'Notice must be served at least 3 clear days before the hearing and any reply within two working days.',
    term('at least 3 clear days', 3, 'day', { ...LEAST, days: 'clear' }),
    term('within two working days', 2, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'Code of Criminal Procedure of Kazakhstan (English), on custody, adapted',
    'The term of custody pending extradition may be extended up to twelve months, and in exceptional cases for a maximum of eighteen months.',
    term('up to twelve months', 12, 'month', WITHIN),
    term('a maximum of eighteen months', 18, 'month', WITHIN),
  ),
  says(
    'Convention on Cybercrime, art. 29.7',
    'Any preservation effected shall be for a period not less than sixty days, in order to enable the requesting Party to submit a request.',
    term('not less than sixty days', 60, 'day', LEAST),
  ),
  says(
    'Convention on Cybercrime, art. 16.2',
    'The data shall be maintained for a period of time as long as necessary, up to a maximum of ninety days.',
    term('up to a maximum of ninety days', 90, 'day', WITHIN),
  ),
  says(
    'Rules of Court of the European Court of Human Rights, r. 47, adapted',
    'An application lodged under the four-month rule is examined within two weeks; a reply is due in three to four weeks.',
    term('four-month', 4, 'month'),
    term('within two weeks', 2, 'week', WITHIN),
    term('three to four weeks', 3, 'week', { upTo: 4 }),
  ),
  says(
    'Model agreement on the transfer of prisoners, reply',
    'The administering State shall answer in not more than a month, and consult again after half a year.',
    term('not more than a month', 1, 'month', { ...WITHIN, inferred: ['one-implied'] }),
    term('half a year', 6, 'month', { inferred: ['half-year'] }),
  ),
  says(
    'Code of criminal procedure, period of investigation, adapted',
    'The inquiry may not last longer than one and a half years, nor be resumed within a year and a half.',
    term('not last longer than one and a half years', 18, 'month', { ...WITHIN, inferred: ['half-year'] }),
    term('within a year and a half', 18, 'month', { ...WITHIN, inferred: ['half-year'] }),
  ),
  says(
    'Bilateral treaty on legal assistance, consultations, adapted',
    'Consultations shall begin 10\u201315 days after the request, and last from two to five business days.',
    term('10\u201315 days', 10, 'day', { upTo: 15 }),
    term('from two to five business days', 2, 'day', { upTo: 5, days: 'working' }),
  ),
  says(
    'Extradition Act 2003 (United Kingdom), s. 74, adapted',
    'The documents must be received within the required period of 65 days, or by the 48th hour; the judge may fix a 24-hour limit.',
    term('within the required period of 65 days', 65, 'day', WITHIN),
    term('24-hour', 24, 'hour'),
  ),
  says(
    'Text copied from a portal, soft hyphen and letters of another script',
    'It shall be executed within thir\u00adty (30) d\u0430ys of receipt.',
    term('within thir\u00adty (30) d\u0430ys', 30, 'day', {
      ...WITHIN,
      digits: 30,
      inferred: ['look-alikes'],
    }),
  ),
  says(
    'Statute of the International Criminal Court, Rules of Procedure, r. 188',
    'The time limit for receipt by the requested State of the request for surrender shall be 60 days; the limit for appeal is thirty days or more.',
    term('60 days', 60, 'day'),
    term('thirty days or more', 30, 'day', LEAST),
  ),
];

const thresholds: readonly Sentence[] = [
  says(
    `${ECE}, art. 2.1`,
    'Extradition shall be granted in respect of offences punishable by deprivation of liberty or under a detention order for a maximum period of at least one year or by a more severe penalty. Where a conviction has occurred, the punishment awarded must have been for a period of at least four months.',
    threshold('at least one year', 1, 'year', LEAST),
    threshold('at least four months', 4, 'month', LEAST),
  ),
  says(
    `${MODEL}, art. 2.1`,
    'extradition shall be granted only if a period of at least [four/six] months of such sentence remains to be served',
    threshold('at least [four/six] months', 4, 'month', { ...LEAST, upTo: 6 }),
  ),
  says(
    `${MODEL}, art. 2.1, before`,
    'imprisonment or other deprivation of liberty for a maximum period of at least [one/two] year(s), or by a more severe penalty',
    threshold('at least [one/two] year(s)', 1, 'year', { ...LEAST, upTo: 2 }),
  ),
  says(
    `${TRANSFER}, art. 3.1.c`,
    'if, at the time of receipt of the request for transfer, the sentenced person still has at least six months of the sentence to serve or if the sentence is indeterminate',
    threshold('at least six months', 6, 'month', LEAST),
  ),
  says(
    'Agreement between Kazakhstan and the United Arab Emirates on transfer, art. 8, point 3',
    'the term to be served by the convicted person is at least six months, unless otherwise agreed',
    threshold('at least six months', 6, 'month', LEAST),
  ),
  says(
    'London Scheme for Extradition within the Commonwealth, cl. 2, adapted',
    'An offence is extraditable if it is punishable by imprisonment for two years or a greater penalty.',
    threshold('two years', 2, 'year'),
  ),
  says(
    'Framework Decision 2002/584/JHA, art. 2.1',
    'A warrant may be issued for acts punishable by a custodial sentence for a maximum period of at least 12 months or, where a sentence has been passed, for sentences of at least four months.',
    threshold('at least 12 months', 12, 'month', LEAST),
    threshold('at least four months', 4, 'month', LEAST),
  ),
  says(
    'Bilateral extradition treaty of the United States, extraditable offences',
    'punishable under the laws in both Parties by deprivation of liberty for a period of more than one year or by a more severe penalty',
    threshold('more than one year', 1, 'year', { bound: 'more-than' }),
  ),
  says(
    'Report on the treaty between Kazakhstan and Morocco on extradition',
    'the unserved portion of the sentence is at least six (6) months; the offence carries imprisonment exceeding a year',
    threshold('at least six (6) months', 6, 'month', { ...LEAST, digits: 6 }),
    threshold('exceeding a year', 1, 'year', { bound: 'more-than', inferred: ['one-implied'] }),
  ),
  says(
    'Criminal code, penalty of imprisonment, adapted',
    "shall be punished by imprisonment for a term of three to seven years, or not less than six months' deprivation of liberty for an attempt",
    threshold('three to seven years', 3, 'year', { upTo: 7 }),
    threshold('not less than six months', 6, 'month', LEAST),
  ),
  says(
    'Extradition Act 2003 (United Kingdom), s. 65, adapted',
    'a sentence of imprisonment for a term of 4 months or a greater punishment has been imposed, less than 12 months having been served',
    threshold('4 months', 4, 'month'),
    threshold('less than 12 months', 12, 'month', { bound: 'less-than' }),
  ),
];

const dates: readonly Sentence[] = [
  says(
    `${ECE}, title and testimonium`,
    'Done at Paris, this 13th day of December 1957; amended on 17 March 1978 and by the Protocol of 10.XI.2010.',
    date('13th day of December 1957', '1957-12-13'),
    date('17 March 1978', '1978-03-17'),
    date('10.XI.2010', '2010-11-10'),
  ),
  says(
    'Agreement between Kazakhstan and the United Arab Emirates on transfer, testimonium',
    'DONE in Astana on July 4, 2018, in two originals; ratified by the Law dated October 5, 2020 No. 364-VI.',
    date('July 4, 2018', '2018-07-04'),
    date('October 5, 2020', '2020-10-05'),
  ),
  says(
    'Treaty between the United Kingdom and the United States, testimonium, adapted',
    'Done at Washington this thirty-first day of March, two thousand and three.',
    date('thirty-first day of March, two thousand and three', '2003-03-31'),
  ),
  says(
    'Treaty in the old form, testimonium, adapted',
    'this second day of May in the year one thousand nine hundred and ninety-eight; exchanged on the 1st of Sept., 2001',
    date('second day of May in the year one thousand nine hundred and ninety-eight', '1998-05-02'),
    date('1st of Sept., 2001', '2001-09-01'),
  ),
  says(
    'UN Treaty Series, header of a treaty, adapted',
    'Signed at Vienna on 23 May 1969. Came into force on 27\u00a0January\u00a01980, in accordance with article 84 (1). Registered: 2018-07-04.',
    date('23 May 1969', '1969-05-23'),
    date('27\u00a0January\u00a01980', '1980-01-27'),
    date('2018-07-04', '2018-07-04'),
  ),
  says(
    'Law on the period of an amnesty, adapted',
    'applies to acts committed from 1 January to 31 March 2024, and to sentences passed before 02/11/2024',
    date('1 January', '2024-01-01', ['year-implied']),
    date('31 March 2024', '2024-03-31'),
    date('02/11/2024', '2024-11-02', ['day-before-month']),
  ),
];

export const corpus: readonly Sentence[] = [
  ...terms,
  ...thresholds,
  ...dates,
  ...figuresThatAreNone,
  ...second,
  ...secondNegatives,
  ...third,
  ...fourth,
  ...fifth,
  ...sixth,
  ...seventh,
  ...eighth,
  ...ninth,
  ...tenth,
  ...eleventh,
  ...twelfth,
  ...thirteenth,
  ...thirteenthNegatives,
  ...fourteenth,
  ...fifteenth,
];
