import { free, may, must, needs, open, unmet } from './case.ts';

const at = (point: string) => `art_4__para_1__point_${point}`;
const [A, B, C, D, E, F, G, H, I] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(at) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const NONE = { lifeOrLiberty: 'no', headOfState: 'no', genocideOrWar: 'no', treatyCrime: 'no' } as const;

/** a: the State that is asked regards it as political; not the offences of paragraph 2. */
const political = [
  must('both', { political: 'yes', ...NONE }, A),
  free('prosecution', { political: 'no', ...NONE, lifeOrLiberty: 'unknown' }),
  open('both', { political: 'unknown', ...NONE }, 'political'),
  free('prosecution', { political: 'yes', ...NONE, lifeOrLiberty: 'yes' }),
  free('prosecution', { political: 'yes', ...NONE, headOfState: 'yes' }),
  free('prosecution', { political: 'yes', ...NONE, genocideOrWar: 'yes' }),
  free('prosecution', { political: 'yes', ...NONE, treatyCrime: 'yes' }),
  needs('prosecution', { political: 'yes', ...NONE, lifeOrLiberty: 'unknown' }, 'lifeOrLiberty'),
  needs('prosecution', { political: 'yes', ...NONE, headOfState: 'unknown' }, 'headOfState'),
  needs('prosecution', { political: 'yes', ...NONE, genocideOrWar: 'unknown' }, 'genocideOrWar'),
  needs('enforcement', { political: 'yes', ...NONE, treatyCrime: 'unknown' }, 'treatyCrime'),
  free('prosecution', { political: 'yes', ...NONE, treatyCrime: 'yes', headOfState: 'unknown' }),
];

/** b: "may be refused", though under "must be refused": the State's discretion. */
const persecution = [
  may('both', { persecution: 'yes' }, B),
  open('both', { persecution: 'unknown' }, 'persecution'),
  unmet('prosecution', { persecution: 'yes', yearInBoth: 'no' }, 'art_3__para_1'),
  needs('prosecution', { persecution: 'yes', asylum: 'unknown' }, 'asylum'),
];

/** c: death under the law there, unless sufficient assurances are given. */
const death = [
  must('both', { deathPenalty: 'yes', assured: 'no' }, C),
  must('both', { deathPenalty: 'yes', assured: 'yes', assuredEnough: 'no' }, C),
  free('both', { deathPenalty: 'yes', assured: 'yes', assuredEnough: 'yes' }),
  free('prosecution', { deathPenalty: 'no', assured: 'no' }),
  free('prosecution', { deathPenalty: 'unknown', assured: 'yes', assuredEnough: 'yes' }),
  needs('both', { deathPenalty: 'yes', assured: 'unknown', assuredEnough: 'yes' }, 'assured'),
  needs('prosecution', { deathPenalty: 'unknown', assured: 'no' }, 'deathPenalty'),
  open('prosecution', { deathPenalty: 'yes', assured: 'yes', assuredEnough: 'unknown' }, 'assuredEnough'),
];

/** d: weighty grounds to believe in violations of rights or torture, the belief of the State that is asked. */
const rights = [
  must('both', { rightsOrTorture: 'yes' }, D),
  open('both', { rightsOrTorture: 'unknown' }, 'rightsOrTorture'),
];

/** e: by the law here no prosecution, no execution: time, or another ground. */
const barred = [
  must('both', { timeBarred: 'yes' }, E),
  must('both', { otherwiseBarred: 'yes' }, E),
  must('prosecution', { timeBarred: 'yes', otherwiseBarred: 'unknown' }, E),
  needs('both', { timeBarred: 'unknown' }, 'timeBarred'),
  needs('both', { otherwiseBarred: 'unknown' }, 'otherwiseBarred'),
];

/** f: a final judgment here, or a decision here that ended the case, for the same act. */
const judged = [
  must('both', { judgedHere: 'yes' }, F),
  must('both', { endedHere: 'yes' }, F),
  must('prosecution', { judgedHere: 'unknown', endedHere: 'yes' }, F),
  needs('both', { judgedHere: 'unknown' }, 'judgedHere'),
  needs('both', { endedHere: 'unknown' }, 'endedHere'),
];

/** g: asylum granted by the State that is asked. */
const asylum = [must('both', { asylum: 'yes' }, G), needs('both', { asylum: 'unknown' }, 'asylum')];

/** h: harm to sovereignty, security, order, other interests; against constitution and law: "сочтет". */
const interests = [
  must('both', { harmsHere: 'yes' }, H),
  must('both', { againstLawHere: 'yes' }, H),
  open('both', { harmsHere: 'unknown' }, 'harmsHere'),
  open('prosecution', { againstLawHere: 'unknown' }, 'againstLawHere'),
];

/** i: a military offence without a counterpart in the ordinary criminal law here. */
const military = [
  must('both', { military: 'yes', ordinaryToo: 'no' }, I),
  free('both', { military: 'yes', ordinaryToo: 'yes' }),
  free('prosecution', { military: 'no', ordinaryToo: 'no' }),
  needs('both', { military: 'yes', ordinaryToo: 'unknown' }, 'ordinaryToo'),
  needs('prosecution', { military: 'unknown', ordinaryToo: 'no' }, 'military'),
];

export const ARTICLE_4 = [
  political,
  persecution,
  death,
  rights,
  barred,
  judged,
  asylum,
  interests,
  military,
].flat(2);
