import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const SUM = { inferred: ['compound'] } as const;

export const sixth: readonly Sentence[] = [
  says(
    'Harare Scheme on mutual assistance, safe conduct, adapted',
    'The immunity ends when the witness, having been free to leave for seven consecutive days, has stayed or has come back.',
    term('seven consecutive days', 7, 'day'),
  ),
  says(
    'Extradition treaty between the United States and Jordan, adapted',
    'shall be an extraditable offense if punishable under the laws of both Contracting States by deprivation of liberty for more than one year; if sentence has been passed, more than six months must remain',
    threshold('more than one year', 1, 'year', MORE),
    threshold('more than six months', 6, 'month', MORE),
  ),
  says(
    'Riyadh Agreement (English translation), adapted',
    'the file must reach the requested Party within thirty days of the cable, and the detention may not be longer than sixty days in all',
    term('within thirty days', 30, 'day', MOST),
    term('not be longer than sixty days', 60, 'day', MOST),
  ),
  says(
    'Regulation (EC) No 1393/2007, art. 7.2, adapted',
    'The receiving agency shall effect the service as soon as possible, and in any event within one month of receipt; failing that, it informs the sender after 30 days.',
    term('within one month', 1, 'month', MOST),
    term('30 days', 30, 'day'),
  ),
  says(
    'Criminal procedure act, remand, adapted',
    'A remand shall be for not more than eight clear days, unless both sides consent to a remand of up to twenty-eight days.',
    term('not more than eight clear days', 8, 'day', { ...MOST, days: 'clear' }),
    term('up to twenty-eight days', 28, 'day', MOST),
  ),
  says(
    'Penal code, conditional release, adapted',
    'conditional release may be granted to a person who has served half the sentence, and not less than nine months, of a sentence of over eighteen months',
    threshold('not less than nine months', 9, 'month', LEAST),
    threshold('over eighteen months', 18, 'month', MORE),
  ),
  says(
    'Extradition law, custody cap, adapted',
    'The total term of arrest pending extradition may not exceed one year and two months, save in cases provided by law.',
    term('not exceed one year and two months', 14, 'month', { ...MOST, ...SUM }),
  ),
  says(
    'Treaty clause, entry into force',
    'This Treaty shall enter into force thirty (30) days after the exchange, and remain so for an initial term of ten years, tacitly renewed for five-year periods.',
    term('thirty (30) days', 30, 'day', { digits: 30 }),
    term('ten years', 10, 'year'),
    term('five-year', 5, 'year'),
  ),
  says(
    'Portal, news of a ministry',
    'ASTANA, 30 October 2025 - The Majilis passed the bill on Wednesday (29 October 2025). Consultations took two weeks.',
    date('30 October 2025', '2025-10-30'),
    date('29 October 2025', '2025-10-29'),
    term('two weeks', 2, 'week'),
  ),
  says(
    'Text with broken words and letters of another script',
    'not later than f\u043erty-five (45) calendar d\u0430ys; done on 4\u00a0Ju\u00adly 2018',
    term('not later than f\u043erty-five (45) calendar d\u0430ys', 45, 'day', {
      ...MOST,
      digits: 45,
      days: 'calendar',
      inferred: ['look-alikes'],
    }),
    date('4\u00a0Ju\u00adly 2018', '2018-07-04'),
  ),
  says(
    'Standing orders, adapted',
    'papers are circulated 10 (ten) to 14 (fourteen) days ahead, in urgent cases at least two hundred and forty hours ahead',
    term('10 (ten) to 14 (fourteen) days', 10, 'day', { upTo: 14, digits: 14 }),
    term('at least two hundred and forty hours', 240, 'hour', LEAST),
  ),
  says(
    'Statute of limitations, adapted',
    'Prosecution is barred after twenty years if the offence carries more than ten years of imprisonment, and after 2 years for minor offences.',
    term('twenty years', 20, 'year'),
    threshold('more than ten years', 10, 'year', MORE),
    term('2 years', 2, 'year'),
  ),
  says(
    'Asylum act, adapted',
    'An appeal shall be lodged within fifteen calendar days; a stay granted before 1 May 2020 lasts until 30 April 2021.',
    term('within fifteen calendar days', 15, 'day', { ...MOST, days: 'calendar' }),
    date('1 May 2020', '2020-05-01'),
    date('30 April 2021', '2021-04-30'),
  ),
  says(
    'Geneva conventions, references, adapted',
    'common article 3, articles 49, 50, 129 and 146 and Additional Protocol I, article 85, paragraph 5',
  ),
  says(
    'Penal code, consent, adapted',
    'The consent of a child below twelve years is no defence; nor is that of a person over twelve but under fifteen years of age.',
  ),
  says(
    'Family code, ages, adapted',
    'Marriage is contracted at the age of eighteen; a court may allow it at sixteen years of age.',
  ),
  says(
    'Criminal code, petty theft, adapted',
    'where the value exceeds two hundred euros, or five monthly calculation indices',
  ),
  says('Register of treaties', 'Reg. No. 5146, UNTS vol. 359, p. 273; ETS 24; CETS 212; SEV 030'),
  says(
    'Ordinals of sessions',
    'the seventieth session, its 45th meeting, the third and fourth weeks of the month and the last day thereof',
  ),
  says(
    'Working hours of a consulate',
    'Visa section: Mon-Fri 09.00-12.30 hours and 14.00-16.00 hours; closed in August.',
  ),
  says('Vote', 'By 14 votes to 1, with 2 abstentions, in the second round, in May.'),
  says(
    'Treaty, plural of none',
    'days, weeks, months or years of imprisonment shall be converted into the units of that State',
  ),
  says('Code, shares of a sentence', 'when at least two-thirds of the term, or half of it, has been served'),
  says(
    'Interest on arrears',
    'interest at 3 per cent a year, three percentage points above the rate, on the first of each month',
  ),
  says('History of a convention', 'opened in 1957, revised in the 1970s and again in 2010-2012'),
  says(
    'Resolution, recital',
    'Recalling resolution 1 (II) of the second Congress and the Seventh Congress held at Milan in 1985',
  ),
  says('Telephone', 'Duty officer: 8 800 080 7777, extension 30, days and nights'),
  says(
    'Software notice of a portal',
    'Browser version 11.0 or later; session ends after 30 minutes; file of up to 10 MB',
  ),
  says('Report, a verb', 'They march on; one may second the motion; the August body may sit'),
];
