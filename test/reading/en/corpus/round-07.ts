import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const seventh: readonly Sentence[] = [
  says(
    'European Convention on Extradition, art. 2.1, adapted',
    'Where a conviction and prison sentence have occurred in the territory of the requesting Party, the punishment awarded must have been for a period of at least four months.',
    threshold('at least four months', 4, 'month', LEAST),
  ),
  says(
    'Framework Decision 2002/584/JHA, arts 2 and 17, adapted',
    'The final decision should be taken within a period of 60 days after the arrest; the time limits may be extended by a further 30 days.',
    term('within a period of 60 days', 60, 'day', MOST),
    term('30 days', 30, 'day'),
  ),
  says(
    'Framework Decision 2002/584/JHA, art. 23, adapted',
    'The person shall be surrendered no later than 10 days after the final decision; failing that, within 10 days of the new date thus agreed.',
    term('no later than 10 days', 10, 'day', MOST),
    term('within 10 days', 10, 'day', MOST),
  ),
  says(
    'US Code, title 18, s. 3184 and 3188, adapted',
    'Whenever any person who is committed for rendition is not delivered up within two calendar months after such commitment, a judge may order the person discharged.',
    term('within two calendar months', 2, 'month', { ...MOST, days: 'calendar' }),
  ),
  says(
    'Extradition Act 2003 (United Kingdom), s. 74, adapted',
    'The required period is 45 days starting with the day on which the person was arrested.',
    term('45 days', 45, 'day'),
  ),
  says(
    'Extradition Act 2003 (United Kingdom), s. 137, adapted',
    'the conduct would constitute an offence punishable with imprisonment or another form of detention for a term of 12 months or a greater punishment',
    threshold('12 months', 12, 'month'),
  ),
  says(
    'Additional Protocol to the Convention on the Transfer of Sentenced Persons, art. 3, adapted',
    'a sentence of which at least six months were still to be served when consent was given on 17 December 1997',
    threshold('at least six months', 6, 'month', LEAST),
    date('17 December 1997', '1997-12-17'),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 2 (b), adapted',
    'conduct punishable by a maximum deprivation of liberty of at least four years or a more serious penalty',
    threshold('at least four years', 4, 'year', LEAST),
  ),
  says(
    'Criminal Code of Canada, s. 743.1, adapted',
    'a person who is sentenced to imprisonment for a term of less than two years shall serve it in a prison of the province',
    threshold('less than two years', 2, 'year', LESS),
  ),
  says(
    'Criminal Code of Canada, s. 334, adapted',
    'is guilty of an indictable offence and liable to imprisonment for a term not exceeding ten years',
    threshold('not exceeding ten years', 10, 'year', MOST),
  ),
  says(
    'Criminal Procedure Code of Kazakhstan (English translation), art. 588, adapted',
    'The person shall be released immediately if the request for extradition has not been received within forty (40) days from the day of detention.',
    term('within forty (40) days', 40, 'day', { ...MOST, digits: 40 }),
  ),
  says(
    'Convention on the Law of the Sea, Annex VII, art. 3, adapted',
    'If, within 60 days of receipt of the notification, a Party has not appointed its arbitrator, the other may request that it be done within two weeks of the expiry of that period.',
    term('within 60 days', 60, 'day', MOST),
    term('within two weeks', 2, 'week', MOST),
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 56.2, adapted',
    "A party shall give not less than twelve months' notice of its intention to denounce a treaty.",
    term('not less than twelve months', 12, 'month', LEAST),
  ),
  says(
    'UN Convention against Corruption, art. 68, adapted',
    'This Convention shall enter into force on the ninetieth day after the date of deposit of the thirtieth instrument; done at Merida on 9 December 2003.',
    date('9 December 2003', '2003-12-09'),
  ),
  says(
    'Treaty on mutual legal assistance, clause on denunciation, adapted',
    'Either Party may terminate this Treaty by written notice; termination takes effect six (6) months after the date on which the notice was received.',
    term('six (6) months', 6, 'month', { digits: 6 }),
  ),
  says(
    'Criminal code, theft with aggravation, adapted',
    'Whoever steals by breaking in shall be punished with imprisonment from three months up to five years or with a fine of up to one hundred and eighty daily rates.',
    threshold('three months', 3, 'month'),
    threshold('up to five years', 5, 'year', MOST),
  ),
  says(
    'Criminal code of Germany (English translation), s. 212, adapted',
    'Whoever kills a person incurs a penalty of imprisonment for a term of at least five years; in less serious cases the penalty is one to ten years’ imprisonment.',
    threshold('at least five years', 5, 'year', LEAST),
    threshold('one to ten years', 1, 'year', { upTo: 10 }),
  ),
  says(
    'Code of criminal procedure, police custody, adapted',
    'No one may be held in police custody for more than 48 hours without being brought before a judge, who decides within a further 24 hours.',
    term('more than 48 hours', 48, 'hour', MOST),
    term('within a further 24 hours', 24, 'hour', MOST),
  ),
  says(
    'International Covenant, Optional Protocol, entry into force',
    'For each State acceding thereto, it shall enter into force three months after the date of the deposit of its own instrument.',
    term('three months', 3, 'month'),
  ),
  says(
    'Treaty on the transfer of sentenced persons, adapted',
    'at the time of the request, the sentenced person still has at least 1 (one) year of the sentence to serve',
    threshold('at least 1 (one) year', 1, 'year', { ...LEAST, digits: 1 }),
  ),
  says(
    'Criminal code, limitation, adapted',
    'The limitation period is thirty years for acts punishable by imprisonment for life, and three years for all other acts.',
    term('thirty years', 30, 'year'),
    term('three years', 3, 'year'),
  ),
  says(
    'Federal Rules of Criminal Procedure, rule 5.1, adapted',
    'The magistrate judge must hold the preliminary hearing within a reasonable time, but no later than 14 days after the initial appearance if the defendant is in custody and no later than 21 days if not in custody.',
    term('no later than 14 days', 14, 'day', MOST),
    term('no later than 21 days', 21, 'day', MOST),
  ),
  says(
    'Rome Statute, arts 92 and 77, adapted',
    'imprisonment for a specified number of years, which may not exceed a maximum of 30 years; a person provisionally arrested may be released if the request is not received within 60 days',
    threshold('not exceed a maximum of 30 years', 30, 'year', MOST),
    term('within 60 days', 60, 'day', MOST),
  ),
  says(
    'Labour code, adapted',
    'An employer shall answer the claim within five (5) working days; the period is suspended from 24 December 2024 to 6 January 2025.',
    term('within five (5) working days', 5, 'day', { ...MOST, digits: 5, days: 'working' }),
    date('24 December 2024', '2024-12-24'),
    date('6 January 2025', '2025-01-06'),
  ),
  says(
    'Treaty between Canada and India on extradition, adapted',
    'An extradition offence is committed when the conduct is punishable by a term of imprisonment for a period of more than one year, whatever the sentence passed.',
    threshold('more than one year', 1, 'year', MORE),
  ),
  says(
    'European Convention on Extradition, references',
    'Articles 12, 16 and 18 of the Convention, and paragraph 4 of Article 16 in particular, apply.',
  ),
  says(
    'UN Convention against Corruption, preamble',
    'Recalling also its resolution 55/61 of the fifty-fifth session, annex, section II, paragraphs 1 to 30',
  ),
  says(
    'Convention on the Rights of the Child, art. 1, adapted',
    'A child means every human being below the age of eighteen years unless majority is attained earlier.',
  ),
  says(
    'International Covenant on Civil and Political Rights, art. 6.5, adapted',
    'Sentence of death shall not be imposed for crimes committed by persons below eighteen years of age.',
  ),
  says(
    'Criminal responsibility of minors, adapted',
    'A person who was under fourteen years old at the time of the act is not criminally responsible.',
  ),
  says('Criminal code, bribery, adapted', 'a fine of not less than 5,000 and not more than 50,000 units'),
  says(
    'Code of criminal procedure, searches, adapted',
    'No house may be entered before six in the morning or after nine in the evening, save in case of fire.',
  ),
  says(
    'Convention on extradition, fractions, adapted',
    'A person who has served two thirds of the sentence, or three quarters in case of recidivism, may ask for release.',
  ),
  says(
    'Constitution, majority, adapted',
    'The bill is adopted by a majority of three fifths of the members, at least one third being present.',
  ),
  says(
    'Gazette, reference',
    'Official Gazette No. 30, 2014, p. 1024, item 365; as amended by Act No. 12/2019',
  ),
  says(
    'Regulation (EU), reference',
    'Regulation (EU) 2018/1805, OJ L 303, p. 1, recital 28, and Directive 2013/48/EU',
  ),
  says(
    'Ordinal days, adapted',
    'The Convention enters into force on the first day of the third month following the deposit.',
  ),
  says(
    'Bare years',
    'The Protocols of 1975, 1978 and 2010 and the report for the years 2019 to 2021 are annexed.',
  ),
  says('Seat of a court', 'Courtroom 3, floor 2, 12 Peace Avenue, 010000 Astana, tel. 74 57 12'),
  says(
    'Within in another sense',
    'A claim falls within the jurisdiction of the court of the place within the meaning of section 7 (2) (b).',
  ),
  says(
    'May as a verb',
    'The requested Party may refuse; two or more Parties may agree otherwise, and 3 may do so jointly.',
  ),
  says(
    'Second in another sense',
    'a second request, the second paragraph, a second or subsequent offence, the second day and the minute book',
  ),
  says(
    'Charter of the United Nations, art. 23, adapted',
    'The Security Council shall consist of fifteen Members, ten of which are elected; each has one vote.',
  ),
  says(
    'Sums in words, adapted',
    'the sum of ten thousand five hundred francs, payable in four equal instalments',
  ),
  says(
    'Extradition treaty, persons, adapted',
    'a group of three or more persons; at least two witnesses; the statements of no fewer than five experts',
  ),
  says(
    'Sizes, adapted',
    'a cell of not less than six square metres, with a window of at least 40 centimetres',
  ),
  says(
    'Age of elders, adapted',
    'No one who has reached the age of seventy-five, and no woman over sixty years of age, shall be so sentenced.',
  ),
  says('Drugs act, amounts, adapted', 'more than 5 grams of heroin or 500 grams of cannabis, or 20 plants'),
  says('Times of day, adapted', 'between 22:00 and 06:00, or after 10 p.m., or by 5 pm on a working day'),
  says('Rates, adapted', 'interest at 8 per cent a year, and a surcharge of 0.5 % for every day of delay'),
];
