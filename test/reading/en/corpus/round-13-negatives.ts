import { type Sentence, says } from '../../corpus.ts';

/** Figures that are none, read when the grammar was tried on sentences it had not seen. */
export const thirteenthNegatives: readonly Sentence[] = [
  says(
    'European Convention on Extradition, ETS No. 24, Art. 12(2)',
    'The request shall be supported by the documents mentioned in Article 12, paragraph 2, of the Convention (ETS No. 24) and in Title II of the Second Additional Protocol (ETS No. 98).',
  ),
  says(
    'UNTOC, Art. 38(1)',
    'This Convention shall enter into force on the ninetieth day after the date of deposit of the fortieth instrument of ratification, acceptance, approval or accession.',
  ),
  says(
    'Optional Protocol to the CRC, Art. 1',
    'States Parties shall ensure that members of their armed forces who have not attained the age of 18 years do not take a direct part in hostilities.',
  ),
  says(
    'Criminal Code Act 1995 (Australia), s 4AA',
    'The penalty is a fine not exceeding 1,000 penalty units for an individual and 5,000 penalty units for a body corporate.',
  ),
  says(
    'Supreme Court of the United Kingdom, judgment',
    'Assange v The Swedish Prosecution Authority [2012] UKSC 22 was followed in paragraphs 14 to 28 of the judgment.',
  ),
  says(
    'US Senate, treaty document',
    'The Committee refers to Treaty Doc. 105-30, 105th Congress, 1st Session, and to Executive Report 105-23, pages 12 to 19.',
  ),
  says(
    'Prison rules, remission',
    'A prisoner serving a determinate sentence may be released on licence after serving two-thirds of that sentence.',
  ),
  says(
    'Constitution of India, Art. 58(1)',
    'No person shall be eligible for election as President unless he has completed the age of thirty-five years.',
  ),
  says(
    'Public Finance Management Act, estimates',
    'The estimates for the financial year 2022-23 exceed those of 2021 by 4.5 million rand.',
  ),
  says(
    'Extradition Act (Canada), citation',
    'This Act may be cited as the Extradition Act, S.C. 1999, c. 18, and replaces R.S.C. 1985, c. E-23.',
  ),
  says(
    'Constitution of India, Art. 368(2)',
    'The Bill shall be passed by a majority of not less than two-thirds of the members of that House present and voting.',
  ),
  says(
    'UN Convention on the Law of the Sea, Art. 57',
    'The exclusive economic zone shall not extend beyond 200 nautical miles from the baselines from which the breadth of the territorial sea is measured.',
  ),
  says(
    'Supreme Court Rules, composition',
    'An appeal shall be heard by not fewer than five judges, of whom at least two shall be permanent judges of the Court.',
  ),
  says(
    'Public holidays notice',
    'Independence Day is observed on 4 July in each year and is a public holiday throughout the territory.',
  ),
  says(
    'Commonwealth Secretariat, handbook',
    'The March 2019 edition supersedes the one issued in 2011 and should be read with chapter 7.',
  ),
  says(
    'Home Office contact page',
    'The UK Central Authority may be reached by telephone on +44 20 7035 4040 between 9.00 a.m. and 5.00 p.m.',
  ),
  says(
    'Clean Water Act notice (US)',
    'Violators are subject to civil penalties of up to $25,000 per day for each violation.',
  ),
  says(
    'General Assembly practice',
    'The item was considered at the forty-fifth session of the General Assembly and adopted as resolution 45/116.',
  ),
  says(
    'Gazette of India, Constitution amendment',
    'The Constitution (One Hundred and Sixth Amendment) Act, 2023 inserted article 330A after article 330.',
  ),
  says('Road Traffic Act (Ireland)', 'The ordinary speed limit on a motorway is 120 kilometres per hour.'),
  says(
    'Interpretation Act 1978 (UK), Sch 1',
    '“Month” means calendar month, and any reference to a year is to be read accordingly.',
  ),
  says(
    'Children Act (Ireland), victim description',
    'The injured party, a boy aged 15 years and 4 months, gave his evidence by television link.',
  ),
  says(
    'European Convention on Extradition, Schedule',
    'Schedule 2, Part 3, items 12 and 13 are omitted and regulation 45A is substituted.',
  ),
  says(
    'Court listing (England)',
    'The application is listed for hearing at 10.30 a.m. in Court 13 before a bench of three.',
  ),
  says('Judgments Act rate', 'Interest accrues on the sum of £12,400 at the rate of 8 per cent a year.'),
  says(
    'UN Model Treaty on Extradition, preamble',
    'The Eighth United Nations Congress, held at Havana in 1990, adopted 45 instruments and resolutions.',
  ),
  says(
    'Treaty on extradition, specialty',
    'The person may be proceeded against where several years have passed and he has repeatedly returned, whatever the number of days spent there.',
  ),
  says(
    'Registration notice, treaty series',
    'Registered ex officio under No. 39574, vol. 2225, p. 209, and annexed to volume 2237.',
  ),
];
