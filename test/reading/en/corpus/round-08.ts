import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const SUM = { inferred: ['compound'] } as const;

export const eighth: readonly Sentence[] = [
  says(
    'London Scheme for Extradition, adapted',
    'An offence is a returnable offence if it is punishable in each country with imprisonment for two years or a greater penalty.',
    threshold('two years', 2, 'year'),
  ),
  says(
    'London Scheme for Extradition, provisional arrest, adapted',
    'the court may fix a period, which shall be reasonable, and not exceed 60 days, after which the person is discharged',
    term('not exceed 60 days', 60, 'day', MOST),
  ),
  says(
    'Inter-American Convention on Extradition, art. 3, adapted',
    'for the offence to be punishable at the time of its commission by deprivation of liberty for a period of not less than two years',
    threshold('not less than two years', 2, 'year', LEAST),
  ),
  says(
    'Inter-American Convention on Extradition, art. 14, adapted',
    'If the request is not presented within 60 days of the date on which the person was detained, that person shall be set free.',
    term('within 60 days', 60, 'day', MOST),
  ),
  says(
    'Extradition Act of India, s. 2, adapted',
    'an offence punishable with imprisonment for a term which shall not be less than one year under the laws of India or of a foreign State',
    threshold('not be less than one year', 1, 'year', LEAST),
  ),
  says(
    'Code of Criminal Procedure of India, s. 167, adapted',
    'no Magistrate shall authorise the detention of the accused in custody for a total period exceeding ninety days, where the investigation relates to an offence punishable with imprisonment for a term of not less than ten years',
    term('exceeding ninety days', 90, 'day', MOST),
    threshold('not less than ten years', 10, 'year', LEAST),
  ),
  says(
    'Criminal Procedure Code of Kazakhstan (English translation), art. 151, adapted',
    'The term of detention may be extended by the court up to three months, and in especially complex cases up to 12 (twelve) months.',
    term('up to three months', 3, 'month', MOST),
    term('up to 12 (twelve) months', 12, 'month', { ...MOST, digits: 12 }),
  ),
  says(
    'Criminal Code of Kazakhstan (English translation), art. 11, adapted',
    'Crimes of medium gravity are intentional acts for which the maximum penalty does not exceed five years of deprivation of liberty.',
    threshold('does not exceed five years', 5, 'year', MOST),
  ),
  says(
    'Criminal Code of Kazakhstan (English translation), art. 71, adapted',
    'A person shall be released from criminal liability if two years have elapsed since the commission of a misdemeanour, fifteen years since that of a grave crime.',
    term('two years', 2, 'year'),
    term('fifteen years', 15, 'year'),
  ),
  says(
    'Penal Code of Singapore, adapted',
    'shall be punished with imprisonment for a term which may extend to 7 years, and shall also be liable to fine',
    threshold('extend to 7 years', 7, 'year', MOST),
  ),
  says(
    'Penal code, unlawful detention, adapted',
    'Whoever holds another person in confinement for more than seven days shall be punished with imprisonment of one to eight years.',
    term('more than seven days', 7, 'day', MORE),
    threshold('one to eight years', 1, 'year', { upTo: 8 }),
  ),
  says(
    'Treaty on the Transfer of Sentenced Persons (Thailand and the UK), adapted',
    'at the time of receipt of the request, at least one year of the sentence remains to be served, or the sentence is one of life imprisonment',
    threshold('at least one year', 1, 'year', LEAST),
  ),
  says(
    'Convention on mutual assistance, temporary transfer, adapted',
    'The person shall be returned within the period fixed, which may not be longer than three months, and the days spent count towards the sentence.',
    term('not be longer than three months', 3, 'month', MOST),
  ),
  says(
    'Hague Service Convention, art. 15, adapted',
    'a period of time of not less than six months, considered adequate by the judge, has elapsed since the date of the transmission of the document',
    term('not less than six months', 6, 'month', LEAST),
  ),
  says(
    'ECHR, art. 35 as amended, adapted',
    'The Court may only deal with the matter within a period of four months from the date on which the final decision was taken; Protocol No. 15 entered into force on 1 August 2021.',
    term('within a period of four months', 4, 'month', MOST),
    date('1 August 2021', '2021-08-01'),
  ),
  says(
    'Bail Act, adapted',
    'A person granted bail shall surrender to custody not later than twenty-four (24) hours after the order, and shall report every seven days.',
    term('not later than twenty-four (24) hours', 24, 'hour', { ...MOST, digits: 24 }),
    term('seven days', 7, 'day'),
  ),
  says(
    'Sentencing act, consecutive sentences, adapted',
    'the aggregate of consecutive sentences shall not exceed fifteen years, or twenty-five years where one of them is for murder',
    threshold('not exceed fifteen years', 15, 'year', MOST),
    threshold('twenty-five years', 25, 'year'),
  ),
  says(
    'Parole act, adapted',
    'A prisoner serving life imprisonment is eligible for parole after having served 25 years, or fifteen years if convicted before 26 July 1976.',
    threshold('25 years', 25, 'year'),
    threshold('fifteen years', 15, 'year'),
    date('26 July 1976', '1976-07-26'),
  ),
  says(
    'Extradition treaty between Australia and Korea, adapted',
    'Upon the expiration of 45 days from arrest the person shall be released; he may be re-arrested, and shall be surrendered within 30 days or such longer period as the law allows.',
    term('45 days', 45, 'day'),
    term('within 30 days', 30, 'day', MOST),
  ),
  says(
    'Penal code, attempt, adapted',
    'If the penalty is imprisonment for life, it is replaced for the attempt by imprisonment of ten years to fifteen years and six months.',
    threshold('ten years', 10, 'year'),
    threshold('fifteen years and six months', 186, 'month', SUM),
  ),
  says(
    'UN Model Treaty on Extradition, references',
    'See articles 3 (g), 5.2 and 14 of the Model Treaty, resolution 45/116, as amended by resolution 52/88.',
  ),
  says(
    'Extradition Act, definitions, adapted',
    'In this Part, "category 2 territory" has the meaning given by section 69 (1); "Schedule 3" means that to this Act.',
  ),
  says(
    'Juvenile justice act, adapted',
    'Where the offender has not attained the age of sixteen years, the case is heard by a juvenile court.',
  ),
  says(
    'Adoption act, adapted',
    'The adopter must be at least 25 years old and fifteen years older than the child.',
  ),
  says(
    'Sexual offences act, adapted',
    'if the victim is under the age of thirteen, or if the victim is a child between 13 and 16 years of age',
  ),
  says(
    'Statute of a court, judges, adapted',
    'Candidates must be not less than thirty-five years of age on the date of appointment.',
  ),
  says(
    'Witnesses, adapted',
    'Witnesses who have not completed their fourteenth year are heard without oath.',
  ),
  says('Fines act, adapted', 'a fine of 100 to 500 monthly calculation indices, or of thirty days’ wages'),
  says(
    'Money laundering act, adapted',
    'transactions of EUR 15 000 or more, whether in one operation or in several',
  ),
  says(
    'Rules of court, sittings, adapted',
    'The court sits on the second Monday of each month at 10 o’clock; the registry closes at 4.30 p.m.',
  ),
  says(
    'Ordinals, adapted',
    'on the thirtieth day following the deposit of the twentieth instrument of ratification',
  ),
  says(
    'Half and double',
    'one half of the sentence; double the penalty; two thirds of the maximum; half of the costs',
  ),
  says(
    'Official gazette',
    'Gazette of 1998, No. 24, item 336; 2004, No. 28; decision 7/2015 of the plenary; page 12 of 40',
  ),
  says('Years of a plan', 'the 2020-2025 strategy, fiscal year 2023/24 and the five-hundredth anniversary'),
  says('Vote', 'Adopted by 140 votes to none, with 9 abstentions, at its 68th plenary meeting'),
  says(
    'Places of detention',
    'Prison No. 10 holds 250 inmates in 12 wings; block 4 has 3 floors and 1 yard.',
  ),
  says(
    'Within, over, under',
    'within the territory of two or more States; power over all five islands; under article 31; under 3 heads',
  ),
  says(
    'Instalments',
    'payable in twelve monthly instalments of 250 dollars each, the first being due on the first of May',
  ),
  says(
    'Last day',
    'If the last day of the period is a Saturday or Sunday, or an official holiday, the next working day counts.',
  ),
  says(
    'Evidence, speed and distances',
    'at a speed over 90 kilometres per hour, less than five kilometres from the frontier',
  ),
];
