import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

const terms: readonly Sentence[] = [
  says(
    'Directive 2014/41/EU, art. 12.3 and 12.4',
    'The decision on recognition shall be taken as soon as possible and no later than 30 days after the receipt of the Order; the measure shall be carried out not later than 90 days following the taking of that decision.',
    term('no later than 30 days', 30, 'day', MOST),
    term('not later than 90 days', 90, 'day', MOST),
  ),
  says(
    'European Court of Human Rights, operative part, adapted',
    'that the respondent State is to pay the applicant, within three months from the date on which the judgment becomes final, EUR 9,500 (nine thousand five hundred euros), and simple interest from the expiry of the above-mentioned three months',
    term('within three months', 3, 'month', MOST),
    term('three months', 3, 'month'),
  ),
  says(
    'European Convention on Human Rights, art. 43.1',
    'Within a period of three months from the date of the judgment of the Chamber, any party may request that the case be referred.',
    term('Within a period of three months', 3, 'month', MOST),
  ),
  says(
    'Convention against Torture, art. 19.1 and 31.1, adapted',
    'within one year after the entry into force of the Convention; denunciation becomes effective one year after the date of receipt',
    term('within one year', 1, 'year', MOST),
    term('one year', 1, 'year'),
  ),
  says(
    'Extradition treaty between the United Kingdom and the United States (2003), art. 12.4, adapted',
    'A person who is provisionally arrested may be discharged upon the expiration of sixty (60) days if the executive authority has not received the request; a sixty (60)-day period runs anew.',
    term('sixty (60) days', 60, 'day', { digits: 60 }),
    term('sixty (60)-day', 60, 'day', { digits: 60 }),
  ),
  says(
    'Code of Criminal Procedure of Kazakhstan (English), art. 131 and 589, adapted',
    'for a period of not more than seventy two hours; the arrest may be applied for up to forty (40) days, in total at most one hundred twenty (120) calendar days',
    term('not more than seventy two hours', 72, 'hour', MOST),
    term('up to forty (40) days', 40, 'day', { ...MOST, digits: 40 }),
    term('at most one hundred twenty (120) calendar days', 120, 'day', {
      ...MOST,
      digits: 120,
      days: 'calendar',
    }),
  ),
  says(
    'Code of criminal procedure, custody, a slip between words and figures',
    'The custody shall not exceed three hundred and sixty-five (356) days, and shall last at least two hundred\u00a0days.',
    term('not exceed three hundred and sixty-five (356) days', 365, 'day', {
      ...MOST,
      digits: 356,
      inferred: ['digits-differ'],
    }),
    term('at least two hundred\u00a0days', 200, 'day', LEAST),
  ),
  says(
    'Bilateral treaty, consultations, ranges',
    'The answer is sent within 10 to 15 days, the file between 30 and 60 days after it, and the person is moved in a further ten to fifteen business days.',
    term('within 10 to 15 days', 10, 'day', { ...MOST, upTo: 15 }),
    term('between 30 and 60 days', 30, 'day', { upTo: 60 }),
    term('ten to fifteen business days', 10, 'day', { upTo: 15, days: 'working' }),
  ),
  says(
    'Guide to practice of a central authority, adapted',
    'An answer usually takes from 6 to 8 weeks, and not fewer than five working days; a difficult case may take more than a hundred days.',
    term('from 6 to 8 weeks', 6, 'week', { upTo: 8 }),
    term('not fewer than five working days', 5, 'day', { ...LEAST, days: 'working' }),
    term('more than a hundred days', 100, 'day', MORE),
  ),
  says(
    'County court rules, adapted',
    'The defence is filed within a fortnight, or within 14 clear days where leave is given.',
    term('within a fortnight', 14, 'day', { ...MOST, inferred: ['unit-implied'] }),
    term('within 14 clear days', 14, 'day', { ...MOST, days: 'clear' }),
  ),
  says(
    'European Convention on the Transfer of Proceedings, art. 27, adapted',
    'Provisional arrest shall be terminated if the request does not arrive within 18 days, and shall in no case last for more than 40 days; the file is kept for a minimum of ten years.',
    term('within 18 days', 18, 'day', MOST),
    term('more than 40 days', 40, 'day', MOST),
    term('a minimum of ten years', 10, 'year', LEAST),
  ),
  says(
    'Bilateral agreement on legal assistance, original to follow, adapted',
    'confirmed in writing within 48 hours at the latest, the original following in less than 30 days, with notice of at least 2 (two) full weeks',
    term('within 48 hours at the latest', 48, 'hour', MOST),
    term('less than 30 days', 30, 'day', LESS),
    term('at least 2 (two) full weeks', 2, 'week', { ...LEAST, digits: 2 }),
  ),
  says(
    'Bilateral treaty, termination and extension, adapted',
    "The Party may withdraw by giving six months' written notice; a 6-month extension and two further three-month extensions are possible.",
    term('six months', 6, 'month'),
    term('6-month', 6, 'month'),
    term('three-month', 3, 'month'),
  ),
  says(
    'Report on the length of proceedings, adapted',
    'an appeal was decided after two and a half years, a request in half a year, a complaint after one-and-a-half years',
    term('two and a half years', 30, 'month', { inferred: ['half-year'] }),
    term('half a year', 6, 'month', { inferred: ['half-year'] }),
    term('one-and-a-half years', 18, 'month', { inferred: ['half-year'] }),
  ),
  says(
    'UN Convention against Corruption, art. 46.27, letters of another script and a soft hyphen',
    'for a period of f\u0456fteen con\u00adsecutive days or for any period agreed upon, but not longer than ni\u00adne\u00adty hours',
    term('f\u0456fteen con\u00adsecutive days', 15, 'day', { inferred: ['look-alikes'] }),
    term('not longer than ni\u00adne\u00adty hours', 90, 'hour', MOST),
  ),
  says(
    'Agreement on transfer, lines broken by the page',
    'The sentencing State shall reply not later than\nthirty\n(30)\nworking days after receipt, and shall hold the person\u00a0for\u00a0up\u00a0to\u00a07\u00a0days.',
    term('not later than\nthirty\n(30)\nworking days', 30, 'day', { ...MOST, digits: 30, days: 'working' }),
    term('up\u00a0to\u00a07\u00a0days', 7, 'day', MOST),
  ),
  says(
    'Regulation (EU) 2016/399, adapted',
    'for intended stays of no more than 90 days in any 180-day period, and for a maximum period of nine hundred ninety-nine hours',
    term('no more than 90 days', 90, 'day', MOST),
    term('180-day', 180, 'day'),
    term('a maximum period of nine hundred ninety-nine hours', 999, 'hour', MOST),
  ),
];

const thresholds: readonly Sentence[] = [
  says(
    'Extradition treaty, extraditable offences, adapted',
    'an offence punishable by imprisonment for a term equal to or greater than two years, or sentenced to a penalty of one year or more',
    threshold('equal to or greater than two years', 2, 'year', LEAST),
    threshold('one year or more', 1, 'year', LEAST),
  ),
  says(
    'Extradition treaty of Australia, extraditable offences',
    'Where the request relates to a person convicted, extradition shall be granted only if a period of at least six (6) months of such penalty remains to be served.',
    threshold('at least six (6) months', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Repatriation of Prisoners Act, adapted',
    'where less than ninety days of the sentence remain to be served, or more than 12 months of imprisonment are still unserved',
    threshold('less than ninety days', 90, 'day', LESS),
    threshold('more than 12 months', 12, 'month', MORE),
  ),
  says(
    'Criminal code, aggravated offence, adapted',
    'is liable on conviction on indictment to imprisonment for a term not exceeding fourteen years, and on summary conviction to a five-year prison sentence',
    threshold('not exceeding fourteen years', 14, 'year', MOST),
    threshold('five-year', 5, 'year'),
  ),
  says(
    'Criminal Code of Kazakhstan (English), penalties, adapted',
    'shall be punished by restriction of liberty for a period of up to five years, or by imprisonment for a period of from three to seven years',
    threshold('up to five years', 5, 'year', MOST),
    threshold('from three to seven years', 3, 'year', { upTo: 7 }),
  ),
  says(
    'Judgment of a criminal court, operative part, adapted',
    'sentences the accused to twenty-five years of imprisonment, of which a minimum of fifteen years must be served, and dismisses the appeal lodged within ten days',
    threshold('twenty-five years', 25, 'year'),
    threshold('a minimum of fifteen years', 15, 'year', LEAST),
    term('within ten days', 10, 'day', MOST),
  ),
  says(
    'Framework Decision 2002/584/JHA, art. 2.2, adapted',
    'offences punishable in the issuing Member State by a custodial sentence for a maximum period of at least three years, and sentences in excess of six months',
    threshold('at least three years', 3, 'year', LEAST),
    threshold('in excess of six months', 6, 'month', MORE),
  ),
];

const dates: readonly Sentence[] = [
  says(
    'UN Treaty Collection, status of a convention',
    'New York, 15 November 2000. Entry into force: 29 September 2003, in accordance with article 38(1). Registration: 29 September 2003, No. 39574. Signatories: 147.',
    date('15 November 2000', '2000-11-15'),
    date('29 September 2003', '2003-09-29'),
    date('29 September 2003', '2003-09-29'),
  ),
  says(
    'Official Journal, references',
    'Council Framework Decision of 13 June 2002 (OJ L 190, 18.7.2002, p. 1), as amended on 26/02/2009',
    date('13 June 2002', '2002-06-13'),
    date('18.7.2002', '2002-07-18'),
    date('26/02/2009', '2009-02-26'),
  ),
  says(
    'Bilateral treaty, testimonium in the old form',
    'Done at Astana on the 1st day of November, 2017, and at Amman on 1st November 2017; initialled on November 1, 2017 and on the 3rd of October 2016.',
    date('1st day of November, 2017', '2017-11-01'),
    date('1st November 2017', '2017-11-01'),
    date('November 1, 2017', '2017-11-01'),
    date('3rd of October 2016', '2016-10-03'),
  ),
  says(
    'Portal of a ministry, adapted',
    'Published: Thursday, 12 December 2024, 10:45. Last updated 2025-10-30. Valid until midnight on 31 Dec 2025.',
    date('12 December 2024', '2024-12-12'),
    date('2025-10-30', '2025-10-30'),
    date('31 Dec 2025', '2025-12-31'),
  ),
  says(
    'UN Convention against Corruption, art. 67.1',
    'open to all States for signature from 9 to 11 December 2003 in Merida, Mexico, and thereafter until 9\u00a0December\u00a02005',
    date('11 December 2003', '2003-12-11'),
    date('9\u00a0December\u00a02005', '2005-12-09'),
  ),
  says(
    'Warrant of arrest, adapted',
    'The warrant of February 3rd, 2016 was renewed on Sept. 14, 2018, twenty days before the hearing at 2 p.m.',
    date('February 3rd, 2016', '2016-02-03'),
    date('Sept. 14, 2018', '2018-09-14'),
    term('twenty days', 20, 'day'),
  ),
];

export const second: readonly Sentence[] = [...terms, ...thresholds, ...dates];
