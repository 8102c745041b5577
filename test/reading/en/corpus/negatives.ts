import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

/** Figures and number words that are no length and no full date, some beside one that is. */
export const figuresThatAreNone: readonly Sentence[] = [
  says(
    'Any treaty, a reference',
    'The request referred to in article 12, paragraph 2 (b), may be made in writing.',
  ),
  says(
    'Law of treaties, a reference',
    'in accordance with Articles 5 and 30 of Law No. 364-VI and pages 12 to 15',
  ),
  says(
    'Convention on the Rights of the Child, art. 1',
    'a child means every human being below the age of eighteen years',
  ),
  says(
    'Convention on the Rights of the Child, art. 37.a',
    'offences committed by persons below eighteen years of age',
  ),
  says(
    'Criminal code, age of responsibility',
    'a person who has attained the age of 16 years at the time of the offence',
  ),
  says(
    'Criminal code, women and old men, adapted',
    'men who are 65 years old or older and a 17-year-old offender',
  ),
  says(
    'Criminal code, fine',
    'a fine of up to 3,000 monthly calculation indices or 200 hours of community service is imposed',
    term('200 hours', 200, 'hour'),
  ),
  says('Criminal code, fine by days', 'shall be liable to a fine of 120 day-fines of fifteen euros each'),
  says(
    'UN Convention against Corruption, recital',
    'Recalling its resolutions of 1975, 1996 and the work of the year 2000',
  ),
  says(
    'European Convention on Extradition, art. 12.1, adapted',
    'One of the Parties may, in the first years, use the third channel on any working day.',
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 31',
    'One party may invoke the terms within the meaning of the treaty.',
  ),
  says(
    'Treaty, entry into force on an ordinal day',
    'It shall enter into force on the 30th day, or on the first day of the second month following ratification.',
  ),
  says('Treaty, dates without a year', 'The Parties shall meet in May, and report each year on 1 June.'),
  says('Treaty, month and year alone', 'negotiated in Geneva in March 2019 and in the autumn of 2020'),
  says(
    'Civil Procedure Rules, times of day',
    'The hearing begins at 10.30 hours; documents sent after 1800 hours are deemed served next day.',
  ),
  says(
    'Police and Criminal Evidence Act, adapted',
    'a superintendent may authorise detention for up to 36 hours from 09:00 hours',
    term('up to 36 hours', 36, 'hour', { bound: 'at-most' }),
  ),
  says(
    'Any convention, quorum',
    'Two thirds of the members, or one half of the Parties, may call a session every year.',
  ),
  says('Budget of a court', 'The sum of 30,000 dollars a year is paid in 12 monthly instalments.'),
  says(
    'Rules of detention',
    'Visits are allowed twice a month and three times a year, one parcel a week at most.',
  ),
  says(
    'European Convention on Human Rights, art. 5.3',
    'Everyone arrested shall be brought promptly before a judge and tried within a reasonable time.',
  ),
  says('Treaty on transfer, several', 'if only a few months or several years of supervision are ordered'),
  says(
    'Statute of limitations, in words of rank',
    'in the tenth year after the offence and on the twentieth anniversary',
  ),
  says(
    'Code, calendar',
    'The day of arrest counts; the last day of the month, or a day of rest, is not the end.',
  ),
  says(
    'Treaty, day and hour left open',
    'The requested Party shall inform it of the day, hour and place of surrender.',
  ),
  says('Treaty, an impossible date', 'dated 31 February 2020, the note was returned'),
  says('Report, verbs that are months', 'The Parties may march 2 by 2; they may 5 times refuse.'),
  says('Report, decimals', 'The average length of proceedings was 4.7 months in 2019.'),
  says('Report, per cent', 'in 40 per cent of cases a year passed'),
  says('Report, shares of a day', 'Two of the days were lost; one of these years counts.'),
  says(
    'Treaty, number of copies',
    'Done in two originals, each in the English and French languages, 3 pages.',
  ),
  says('Telephone and case numbers', 'case No. 2015-03-117/24, tel. 8 (7172) 71 28 90, days 1, 2'),
  says('History', 'In the 1990s, over the years, the thousand-year city had seen hundreds of years of war.'),
  says(
    'Code of criminal procedure, section number before the term',
    'Under section 12, 30 days are allowed; article 46-1 months are calendar months.',
    term('30 days', 30, 'day'),
  ),
  says(
    'European Convention on Extradition, Third Additional Protocol, art. 4, adapted',
    'The sentenced person shall be informed of article 3 within ten days, at the age of 18 or over.',
    term('within ten days', 10, 'day', { bound: 'at-most' }),
  ),
  says(
    'Limitation, adapted from a criminal code',
    'The limitation period is ten years for offences punishable by more than five years of imprisonment.',
    term('ten years', 10, 'year'),
    threshold('more than five years', 5, 'year', { bound: 'more-than' }),
  ),
  says(
    'Convention, status table',
    'Article 22, para. 4, of 28/02/1992; ETS No. 24; the 5 May meeting',
    date('28/02/1992', '1992-02-28'),
  ),
];
