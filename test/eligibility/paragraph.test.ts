import { describe, expect, it } from 'vitest';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import type { Assessment } from '../../src/eligibility/assessment.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';
import type { EligibilityWords } from '../../src/law/schema/instrument.ts';
import { openText } from '../../src/wording/narrate-eligibility.ts';
import { eligibilityParagraph } from '../../src/wording/paragraph-eligibility.ts';
import { tellingIn } from '../wording/told.ts';

const quote = (text: string, eId = 'art_6__point_2') => [
  { lang: 'en' as const, eId, kind: 'ground' as const, text },
];
const rules: EligibilityRules = {
  paths: ['prosecution', 'enforcement'],
  facts: [{ fact: 'national-of-requested', kind: 'ascertainable' }],
  conditions: [
    {
      id: 'nationals',
      provision: 'art_6__point_1',
      quotes: [...quote('own nationals'), ...quote('of its own', 'art_6')],
      kind: 'discretionary-ground',
      when: { fact: 'national-of-requested' },
      follows: [{ id: 'prosecute', provision: 'art_6__point_2', quotes: quote('shall submit the case') }],
    },
    {
      id: 'again',
      provision: 'art_6__point_3',
      quotes: [],
      kind: 'discretionary-ground',
      when: { fact: 'national-of-requested' },
      follows: [{ id: 'prosecute', provision: 'art_6__point_2', quotes: quote('shall submit the case') }],
    },
  ],
};
const own: EligibilityWords = {
  name: 'Extradition',
  paths: { prosecution: 'prosecution', enforcement: 'enforcement of a sentence' },
  facts: {},
  conditions: {
    nationals: {
      name: 'National',
      yes: 'The person is a national.',
      no: 'The person is no national.',
      unknown: 'Not known.',
      note: null,
      follows: { prosecute: 'The requested State submits the case for prosecution.' },
    },
    again: {
      name: 'Again',
      yes: 'Again.',
      no: 'Not again.',
      unknown: 'Not known.',
      note: null,
      follows: { prosecute: 'The requested State submits the case for prosecution.' },
    },
  },
  notes: [],
};

async function paragraph(lang: 'en' | 'ru', national: 'yes' | 'no') {
  const facts = { path: 'enforcement', requesting: 'JO', 'national-of-requested': national };
  const answer = computeEligibility(rules, ['KZ', 'JO'], facts, new Map());
  if (answer.assessment === null) throw new Error('no path');
  const telling = { ...(await tellingIn(lang)), instrument: own, reports: [], roles: answer.roles };
  return eligibilityParagraph(telling, answer.assessment, {
    treaty: 'T',
    conditions: answer.rules.conditions,
    path: answer.path,
    quoted: 'en',
    latest: answer.latest,
    force: 'F.',
    today: '1 May 2026',
    version: '1',
  });
}

describe('the paragraph that is copied', () => {
  it('says what is asked for, who asks, and what follows, with provision and words', async () => {
    const text = await paragraph('en', 'yes');
    expect(text).toContain('Asked for: enforcement of a sentence.');
    expect(text).toContain('Requesting State: Jordan. Requested State: Kazakhstan.');
    expect(text).toContain(
      'What follows: The requested State submits the case for prosecution (Article 6, point 2: «shall submit the case»).',
    );
    expect(text.split('What follows').length, 'a duty that follows twice is said once').toBe(2);
    const russian = await paragraph('ru', 'yes');
    expect(russian).toContain('Предмет запроса: enforcement of a sentence.');
    expect(russian).toContain('Запрашивающее государство: Иордания. Запрашиваемое государство: Казахстан.');
    expect(russian).toContain('Следствие: The requested State submits');
  });

  it('cites words of another provision under the number they bear', async () => {
    const text = await paragraph('en', 'yes');
    expect(text).toContain('(Article 6, point 1: «of its own»; Article 6, point 2: «own nationals»)');
  });

  it('names a condition once of which several assessments are open', async () => {
    const open = ['interests', 'law'].map((fact) => ({
      fact,
      whose: 'requested' as const,
      conditions: ['nationals'],
    }));
    const telling = { ...(await tellingIn('en')), instrument: own, reports: [], roles: {} };
    expect(openText(telling, { open } as unknown as Assessment)?.match(/National/g)).toHaveLength(1);
  });

  it('says no duty of a ground that bars nothing', async () => {
    expect(await paragraph('en', 'no')).not.toContain('submits the case');
  });
});
