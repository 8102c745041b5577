import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

export const fifth: readonly Sentence[] = [
  says(
    'Inter-American Convention on Extradition, art. 14.3',
    'If within sixty days of the provisional arrest the request has not been presented, the person sought shall be set free.',
    term('within sixty days', 60, 'day', MOST),
  ),
  says(
    'Inter-American Convention on Extradition, art. 3.1',
    'an offence punishable at the time of its commission by a penalty of not less than two years of deprivation of liberty',
    threshold('not less than two years', 2, 'year', LEAST),
  ),
  says(
    'ASEAN Treaty on Mutual Legal Assistance, adapted',
    'The consent lapses fifteen (15) days after the person has been officially told that he is free to leave.',
    term('fifteen (15) days', 15, 'day', { digits: 15 }),
  ),
  says(
    'Commonwealth of Independent States, convention on transfer, adapted',
    'on the day the request is received, the unserved part of the term of imprisonment is not less than 6 months',
    threshold('not less than 6 months', 6, 'month', LEAST),
  ),
  says(
    'Second Additional Protocol to the Convention on Mutual Assistance, art. 13, adapted',
    'The transfer shall last no longer than 3 (three) months; the Party may extend it once, by up to 30 days.',
    term('no longer than 3 (three) months', 3, 'month', { ...MOST, digits: 3 }),
    term('up to 30 days', 30, 'day', MOST),
  ),
  says(
    'Code of criminal procedure, appeal, adapted',
    'A complaint against the decision may be lodged within seventy-two hours of its service, and is heard in court not later than ten days from receipt.',
    term('within seventy-two hours', 72, 'hour', MOST),
    term('not later than ten days', 10, 'day', MOST),
  ),
  says(
    'Extradition treaty between the Philippines and Australia, adapted',
    'offences punishable by imprisonment for a maximum period of at least one (1) year, or by a more severe penalty',
    threshold('at least one (1) year', 1, 'year', { ...LEAST, digits: 1 }),
  ),
  says(
    'European Convention on the Supervision of Conditionally Sentenced Offenders, adapted',
    'Supervision shall last for one to three years; breach within a year and a half entails revocation.',
    term('one to three years', 1, 'year', { upTo: 3 }),
    term('within a year and a half', 18, 'month', { ...MOST, inferred: ['half-year'] }),
  ),
  says(
    'Criminal code, wounding, adapted',
    'shall be punished with deprivation of liberty for a term of five to ten years, and if death results, of from eight years to fifteen years',
    threshold('five to ten years', 5, 'year', { upTo: 10 }),
    threshold('from eight years to fifteen years', 8, 'year', { upTo: 15 }),
  ),
  says(
    'Rules on calculation of time, adapted',
    'Periods expressed in days are reckoned in calendar days; three clear days means that neither the first nor the last counts.',
    term('three clear days', 3, 'day', { days: 'clear' }),
  ),
  says(
    'Notification of a depositary',
    'The instrument was deposited on 31 March 2009 and took effect, after the lapse of three hundred and sixty-five days, on 31.03.2010.',
    date('31 March 2009', '2009-03-31'),
    term('three hundred and sixty-five days', 365, 'day'),
    date('31.03.2010', '2010-03-31'),
  ),
  says(
    'Exchange of notes, adapted',
    'Your note of the twenty-third of June, 1998, and ours dated July 2nd 1998 and 07/15/1998',
    date('twenty-third of June, 1998', '1998-06-23'),
    date('July 2nd 1998', '1998-07-02'),
  ),
  says(
    'Bill of a parliament, adapted',
    'a person may be held for up to 14 (fourteen) days before charge, and for a further period of not more than 28 days with leave',
    term('up to 14 (fourteen) days', 14, 'day', { ...MOST, digits: 14 }),
    term('not more than 28 days', 28, 'day', MOST),
  ),
  says(
    'Central authority, leaflet',
    'Allow at least six weeks. Urgent requests: 24 hours. Provisional arrest: 40 days, in exceptional cases 60.',
    term('at least six weeks', 6, 'week', LEAST),
    term('24 hours', 24, 'hour'),
    term('40 days', 40, 'day'),
  ),
  says(
    'Treaty on transfer, consent, adapted',
    'Unless objection is made within 15 working days, the transfer shall take place not less than 10 nor more than 30 days thereafter.',
    term('within 15 working days', 15, 'day', { ...MOST, days: 'working' }),
    term('not less than 10 nor more than 30 days', 10, 'day', { upTo: 30 }),
  ),
  says(
    'Extradition treaty, offences',
    'The offences referred to in Article 2, paragraph 1, subparagraphs (a) to (d), shall be deemed extraditable.',
  ),
  says(
    'Convention and Protocol, references',
    'Article 27 of the Convention and Articles 31 and 32 of the Protocol shall apply mutatis mutandis.',
  ),
  says(
    'UN model treaties, resolutions',
    'Adopted by the General Assembly in resolution 45/117 and amended by resolution 53/112.',
  ),
  says(
    'Criminal code, age at the time of the offence',
    'The accused had not yet completed eighteen years of age at the time of the offence.',
  ),
  says(
    'Criminal code, old age',
    'No person who has attained seventy years of age may be sentenced to penal servitude.',
  ),
  says(
    'Criminal code of Kazakhstan (English), fines, adapted',
    'The fine shall be between one hundred and five hundred thousand tenge.',
  ),
  says('Judgment, damages', 'damages in the sum of USD 2,500,000 together with costs of 30,000'),
  says(
    'Testimonium, languages',
    'The instrument is done in two copies, each in three languages, all texts being equally authentic.',
  ),
  says(
    'Convention, accession',
    'A third State may, at any time, accede; the first and second paragraphs apply.',
  ),
  says(
    'Recital, bare years',
    'In 2016 the Parties concluded the Agreement; in 2017 and 2018 it was amended.',
  ),
  says(
    'Rules of a commission, sessions',
    'The Commission meets at least twice a year, and its Chair holds office until the next session.',
  ),
  says('Report, references', 'see pages 45 to 60, footnote 30, and Annex IV, item 12'),
  says('Juvenile law, adapted', 'It shall apply to a minor who is fourteen years old or more.'),
  says(
    'Treaty, definitions',
    'Within the meaning of this Treaty, "days" means calendar days and "month" means a calendar month.',
  ),
  says(
    'Central authority, address',
    'Kazakhstan, 010000, Astana, Mangilik El Avenue, 14; tel. +7 (7172) 71-28-68',
  ),
  says(
    'Law and order by number',
    'by the Law of the Republic of Kazakhstan No. 115-VI and Order No. 7 of the Prosecutor General',
  ),
];
