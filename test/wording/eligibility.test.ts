import { describe, expect, it } from 'vitest';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import { type Threshold, thresholdField } from '../../src/law/schema/formula.ts';
import type { EligibilityWords, Instrument } from '../../src/law/schema/instrument.ts';
import { followsOf, ownFollows, sharedFollows } from '../../src/wording/follows.ts';
import { outcomeSentence, postponements } from '../../src/wording/narrate-eligibility.ts';
import { eligibilityParagraph } from '../../src/wording/paragraph-eligibility.ts';
import { supportText } from '../../src/wording/support-text.ts';
import { thresholdText } from '../../src/wording/threshold-text.ts';
import { index, instrument, instrumentWords } from '../app/data.ts';
import { tellingIn } from './told.ts';

const report = (id: string, quote: string): Instrument['reports'][number] => ({
  id,
  lang: 'en',
  quote,
  source: { kind: 'report', title: { en: `The ${id} report`, ru: `Сообщение ${id}` } },
});
const REPORTS = [report('first', 'own citizens are not extradited'), report('second', 'may be refused')];

const said = (name: string) => ({
  name,
  yes: `${name} holds.`,
  no: `${name} does not hold.`,
  unknown: `${name} is open.`,
  note: null,
  follows: { tell: 'The State tells the other.' },
});

const RULES: EligibilityRules = {
  facts: [
    { fact: 'national', kind: 'ascertainable' },
    { fact: 'served', kind: 'ascertainable' },
    { fact: 'unwilling', kind: 'assessment', whose: 'requested' },
  ],
  conditions: [
    {
      id: 'nationals',
      provision: null,
      reports: ['first', 'second'],
      quotes: [],
      kind: 'mandatory-ground',
      when: { fact: 'national' },
    },
    {
      id: 'put-off',
      provision: 'art_9',
      quotes: [],
      kind: 'postponement',
      when: { any: [{ fact: 'served' }, { fact: 'unwilling' }] },
      follows: [{ id: 'tell', provision: 'art_10', quotes: [] }],
    },
  ],
};
const OWN: EligibilityWords = {
  name: 'Extradition',
  facts: {},
  conditions: { nationals: said('Nationality'), 'put-off': said('Delay') },
  notes: [],
};

async function told(lang: 'en' | 'ru', facts: Readonly<Record<string, string>>, rules = RULES) {
  const answer = computeEligibility(rules, ['KZ', 'MA'], { requesting: 'MA', ...facts }, new Map());
  if (answer.assessment === null) throw new Error('no path');
  const telling = { ...(await tellingIn(lang)), instrument: OWN, reports: REPORTS, roles: answer.roles };
  const { assessment } = answer;
  const paragraph = eligibilityParagraph(telling, assessment, {
    treaty: 'T',
    conditions: rules.conditions,
    path: null,
    quoted: null,
    latest: [],
    force: 'F.',
    today: '1 May 2026',
    version: '1',
  });
  return { assessment, telling, paragraph, sentence: outcomeSentence(telling, assessment) };
}

/** Only what reports tell. */
const REPORTED: EligibilityRules = { ...RULES, conditions: RULES.conditions.slice(0, 1) };

describe('what rests on reports', () => {
  it('is named by them, in place of a provision', async () => {
    const { telling } = await told('en', {});
    expect(supportText(telling, { provision: null, reports: ['first', 'second'] })).toBe(
      'A report, not the treaty: The first report; The second report',
    );
    expect(supportText(telling, { provision: 'art_4__para_1', reports: ['first'] })).toBe(
      'Article 4, paragraph 1',
    );
    expect(supportText(telling, { provision: null })).toBe('a report, not the treaty');
  });

  it.each([
    ['en', 'as reports have it, it is refused: Nationality.', 'This rests on reports, not on the treaty'],
    ['ru', 'По сообщениям, при этих фактах отказывают: Nationality.', 'Вывод основан на сообщениях'],
  ] as const)('is not told as what the treaty says, %s', async (lang, refused, rests) => {
    const { sentence, paragraph } = await told(lang, { national: 'yes' }, REPORTED);
    expect(sentence).toContain(refused);
    expect(sentence).toContain(rests);
    expect(sentence).not.toMatch(/the treaty says|по договору/);
    expect(paragraph).toContain('«own citizens are not extradited», «may be refused»');
  });

  it('finds no bar among what reports name only', async () => {
    const { sentence } = await told('en', { national: 'no' }, REPORTED);
    expect(sentence).toContain('No bar found among 1 condition or ground that reports name.');
  });

  it('in part is said as a part', async () => {
    const { sentence } = await told('en', { national: 'no' });
    expect(sentence).toContain('Part of this rests on reports');
  });
});

describe('what may be put off', () => {
  it('is told apart, with what follows; it is no bar, and nothing of it is missing or open', async () => {
    const met = await told('en', { national: 'no', served: 'yes' });
    expect(met.assessment).toMatchObject({ outcome: 'no-bar-found', missing: [], open: [] });
    expect(postponements(met.assessment).map(({ condition }) => condition)).toEqual(['put-off']);
    expect(met.paragraph).toContain('May be put off: Delay holds (Article 9).');
    expect(met.paragraph).toContain('What follows: The State tells the other (Article 10).');
    const open = await told('en', { national: 'no' });
    expect(open.assessment).toMatchObject({ outcome: 'no-bar-found', missing: [], open: [] });
    expect(open.sentence).toContain('No bar found among 1 condition or ground of this treaty.');
    expect(open.paragraph).not.toContain('put off');
    expect(open.paragraph).not.toContain('tells the other');
  });
});

it('a duty that follows from several reasons is taken out of each and shown once', async () => {
  const follows = [{ id: 'tell', provision: 'art_10', quotes: [] }];
  const ground = (id: string) => ({ ...RULES.conditions[0], id, kind: 'mandatory-ground' as const });
  const conditions = [ground('nationals'), ground('put-off')].map((one) => ({
    ...one,
    provision: 'art_4',
    quotes: [],
    when: { fact: 'national' },
    follows,
  }));
  const { telling, assessment } = await told('en', { national: 'yes' }, { ...RULES, conditions });
  const shared = sharedFollows(telling, assessment.reasons, conditions);
  expect(shared.map(({ id }) => id)).toEqual(['tell']);
  for (const reason of assessment.reasons) {
    expect(ownFollows(followsOf(telling, reason, conditions), shared)).toEqual([]);
  }
  const [first] = assessment.reasons;
  expect(sharedFollows(telling, first ? [first] : [], conditions)).toEqual([]);
});

describe('the figure of a question', () => {
  const YEAR: Threshold = {
    measure: 'penalty-both-laws',
    bound: 'at-least',
    n: 1,
    unit: 'year',
    moment: 'not-stated',
  };

  it('says what the text leaves open', async () => {
    const en = await tellingIn('en');
    expect(thresholdText(en, YEAR, 'text')).toBe(
      'Penalty under both laws: at least 1 year; the text says neither minimum nor maximum. The text names no moment.',
    );
    expect(thresholdText(en, { ...YEAR, measure: 'penalty-own-law' }, 'report')).toBe(
      'Penalty: at least 1 year; the report does not say under whose law. The report names no moment.',
    );
    const ru = await tellingIn('ru');
    expect(thresholdText(ru, YEAR, 'text')).toBe(
      'Наказание по законам обоих государств: не менее чем 1 год; минимум это или максимум, в тексте не сказано. На какой момент, в тексте не сказано.',
    );
  });

  it.each(['en', 'ru'] as const)('differs for every measure, bound and moment, %s', async (lang) => {
    const telling = await tellingIn(lang);
    for (const field of ['measure', 'bound', 'moment'] as const) {
      const { options } = thresholdField.entries[field];
      const texts = options.map((one) => thresholdText(telling, { ...YEAR, [field]: one }, 'text'));
      expect(new Set(texts).size).toBe(options.length);
    }
  });

  it.each(['en', 'ru'] as const)('is not said again by the help of its question, %s', (lang) => {
    const repeats =
      lang === 'en' ? /text does not say|names no moment|at least/i : /текст не говорит|не менее/i;
    const withFigure = index('en').instruments.flatMap(({ id }) =>
      (instrument(id).eligibility?.facts ?? [])
        .filter(({ threshold }) => threshold)
        .map(({ fact }) => instrumentWords(id, lang).eligibility?.facts[fact]?.help ?? ''),
    );
    expect(withFigure.length).toBeGreaterThan(0);
    expect(withFigure.filter((help) => repeats.test(help))).toEqual([]);
  });
});
