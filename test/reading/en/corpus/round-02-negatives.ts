import { type Sentence, says } from '../../corpus.ts';

/** Sentences in which figures, months and units stand, and nothing is to be found. */
export const secondNegatives: readonly Sentence[] = [
  says(
    'Rome Statute, art. 126.1',
    'This Statute shall enter into force on the first day of the month after the 60th day following the date of the deposit of the 60th instrument.',
  ),
  says(
    'Minimum Age Convention (ILO No. 138), art. 2.3',
    'The minimum age shall not be less than the age of completion of compulsory schooling and, in any case, shall not be less than 15 years.',
  ),
  says(
    'Minimum Age Convention (ILO No. 138), art. 7.1',
    'National laws may permit the employment of persons 13 to 15 years of age on light work.',
  ),
  says(
    'Optional Protocol on children in armed conflict, art. 1',
    'members of their armed forces who have not attained the age of 18 years do not take a direct part in hostilities',
  ),
  says(
    'International Covenant on Civil and Political Rights, art. 6.5, adapted',
    'The death penalty shall not be carried out on anyone who was under 18 when the crime was committed.',
  ),
  says(
    'Judgment, facts, adapted',
    'The applicant, a 34-year-old national, was born in 1978 and lives in Almaty.',
  ),
  says(
    'Criminal code, victims, adapted',
    'if the victim is under fourteen years of age or over 70 years of age',
  ),
  says('Juvenile justice act, adapted', 'a child aged ten years or over but less than twelve years old'),
  says(
    'UN Treaty Series, reference',
    'United Nations, Treaty Series, vol. 2349, p. 41, registration No. 42146.',
  ),
  says(
    'Security Council resolution, reference',
    'Reaffirming its resolutions 1267 (1999) and 1373 (2001), and paragraphs 2 (f) and 3 thereof',
  ),
  says(
    'European Court of Human Rights, reference',
    'see Soering v. the United Kingdom, no. 14038/88, §§ 88-91, Series A no. 161, and Saadi v. Italy [GC], no. 37201/06, § 125, ECHR 2008',
  ),
  says(
    'European Court of Human Rights, votes',
    'Holds, by six votes to one, and dismisses, by ten votes to seven, the remainder.',
  ),
  says('Law Reports, reference', '[1991] 1 AC 212, at page 30, lines 12 to 18; 2 May LR 44'),
  says(
    'Documents of the United Nations, symbols',
    'A/RES/45/116, annex; CCPR/C/21/Rev.1/Add.13, para. 12; E/CN.15/2004/5',
  ),
  says(
    'Court of Justice, identifier',
    'Cases C-404/15 and C-659/15 PPU, ECLI:EU:C:2016:198, points 88 to 94',
  ),
  says(
    'Committee, rules of procedure, adapted',
    'The Committee consists of eighteen members; twelve members constitute a quorum, and a two-thirds majority decides.',
  ),
  says(
    'Minutes of a body',
    'The minutes of the second meeting were approved, and the Chair may give each speaker three minutes.',
  ),
  says('Judiciary act', 'A judge of first instance may not sit in the second or third instance.'),
  says(
    'Loan agreement, interest',
    'at the rate of 0.75 per cent per month, or 8 % a year, calculated on 360 shares',
  ),
  says(
    'Court office, hours',
    'The registry is open from 9 a.m. to 6 p.m., and until 16.30 on the eve of a public holiday.',
  ),
  says(
    'Code of criminal procedure, searches',
    'A search shall not begin after 2100 hours or before 0600 hours.',
  ),
  says('Summons', 'You are to appear at ten hours thirty minutes, or at 14:30 hours, in courtroom 12.'),
  says(
    'Portal, footer',
    'Version 3.2.15, page 4 of 16. Tel. +7 7172 74 52 60, fax 71 28 90, postal code 010000.',
  ),
  says('Portal, network error', 'Request 10.12.20.24 was refused after 5 attempts (code 504).'),
  says(
    'Code, a reference down to the sentence',
    'Part Two, Chapter 60, Article 579, paragraph 1, subparagraph 3), second sentence',
  ),
  says(
    'Budget, years',
    'for the biennium 2020-2021 and the financial years 2022 to 2025, and the 2030 Agenda',
  ),
  says(
    'Treaty, meetings',
    'The Commission meets each year in May, and on 9 May and 25 December its offices are closed.',
  ),
  says(
    'Form, fields',
    'Enter the day, the month and the year of birth (day/month/year), and the number of days.',
  ),
  says(
    'Hours of Work (Industry) Convention (ILO No. 1), art. 2',
    'The working hours of persons employed shall not exceed eight in the day and forty-eight in the week.',
  ),
  says('Labour code, compensation', "compensation equal to two months' salary or thirty days' wages"),
  says(
    'Rules of detention, exercise',
    'Every prisoner has one hour of exercise daily, three showers per week and two visits per month.',
  ),
  says(
    'Allowance for witnesses',
    'The witness receives 45 dollars a day and 20 dollars for each night, up to 500 dollars.',
  ),
  says(
    'Code of penal execution, fractions',
    'after two thirds of the sentence, or three quarters of the term of punishment, has been served',
  ),
  says(
    'Report of a commission, halves',
    'In the second half of the year, half of the requests came from one State.',
  ),
  says(
    'Report of a commission, adverbs',
    'It may one day be amended, as was done at one time or another for the second time.',
  ),
  says(
    'Report of a commission, long spans',
    'For half a century, in the 1960s and in the twenty-first century alike, it was not used.',
  ),
  says('Report, table', 'Table 5. Months of detention by region; column 3, month of arrest; row 12, days'),
  says(
    'Protocols of the Human Rights Convention',
    'Protocol No. 6, Protocol No. 11 and Protocol No. 14 bis apply from the date of ratification.',
  ),
  says(
    'Tax code, payments',
    'payable by the tenth day of each month and not later than the 15th of March each year',
  ),
  says(
    'Rules of a court, sittings',
    'on the 10th working day, on the last Friday of March, or on the thirtieth day',
  ),
  says(
    'Misuse of drugs act, quantities',
    'more than 5 grams of heroin, 250 grams of cannabis, or thirty (30) tablets',
  ),
  says(
    'Criminal code, fines',
    'a fine of two hundred to five hundred monthly calculation indices or 50 penalty units',
  ),
  says(
    'Magistrates’ courts act, fines',
    'a fine not exceeding level 5 on the standard scale, or 5,000 pounds',
  ),
  says(
    'Entry of a register, days that are none',
    'The entries of 30.02.2019, 31/04/2020, 2020-13-01 and 31 June 2018 were struck out.',
  ),
  says('Gazette, issues', 'Gazette No. 5 (May), vol. 12, published in October 2021; correction 03/2024'),
  says(
    'Treaty, the month only',
    'The agreement was negotiated from March to May 2019 and concluded in June.',
  ),
  says(
    'Convention, any day',
    'On any day of the week, at any hour of the day, during the month concerned, a visit may be made.',
  ),
  says(
    'European Convention on Human Rights, art. 7',
    'No one shall be held guilty on account of any act; the March decisions may be reviewed in due time.',
  ),
  says(
    'Law, title with number and year',
    'the Extradition Act 2003, the Law No. 231-V of 2014 and the Constitution of 1995',
  ),
  says(
    'Convention, number of States',
    'after ten States, including at least eight member States, have expressed their consent',
  ),
  says(
    'Convention on the Law of the Sea, distances',
    'not exceeding 12 nautical miles, within two hundred miles, at least 24 of them',
  ),
  says(
    'Decision, a day by its name only',
    'on Monday 3 May, at the session of the spring, the second of the year',
  ),
  says(
    'Treaty, vague lengths',
    'for some days, several weeks, a few years or many months; in a matter of hours; the other day',
  ),
  says('Statute, pages of a bill', 'Bill 44 of 60, pages 1 to 30, second reading; month 3 of the inquiry'),
  says(
    'Rules of a parole board',
    'A third member may sit, and one of the two may ask a question each second month.',
  ),
];
