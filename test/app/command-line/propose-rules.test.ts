import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/app/command-line/command.ts';
import { readCommand } from '../../../src/app/command-line/read-command.ts';
import type { Day } from '../../../src/calendar/day.ts';
import type { IndexedInstrument } from '../../../src/law/built/files.ts';
import { INDEX } from './library-index.ts';

type Rule = IndexedInstrument['rules'][number];

const rule = (name: string, more: Partial<Rule> & Pick<Rule, 'events'>): Rule => ({
  rule: name,
  name,
  provision: 'art_1',
  n: 30,
  unit: 'day',
  form: 'within',
  deciding: 'requested',
  called: [name],
  ...more,
});
const event = (
  name: string,
  at: Rule['deciding'],
  standing: NonNullable<Rule['events'][number]['standing']>,
) => ({ event: name, at, standing, called: [name] });

const treaty: IndexedInstrument = {
  id: 'kz-jo-other',
  kind: 'extradition',
  parties: ['KZ', 'JO'],
  name: 'Kazakhstan – Jordan',
  short: { partner: 'Jordan', kind: 'other' },
  called: ['other'],
  texts: [],
  hasEligibility: false,
  hasDocuments: false,
  rules: [
    rule('handover', {
      events: [event('ruling', 'requested', 'candidate'), event('message', 'requesting', 'candidate')],
    }),
    rule('ratification', {
      deciding: null,
      form: 'on-expiry',
      events: [event('notification', null, 'stated')],
    }),
    rule('passage', { deciding: 'transit', events: [event('landing', 'transit', 'stated')] }),
    rule('answer', {
      form: 'without-figure',
      n: null,
      unit: null,
      events: [event('ruling', 'requested', 'stated')],
    }),
  ],
};
const law: IndexedInstrument = {
  ...treaty,
  id: 'kz-code',
  kind: 'national-law',
  parties: ['KZ'],
  called: ['code'],
  rules: [rule('bail', { events: [event('jailing', 'requested', 'stated')] })],
};

const best = (text: string): Command | undefined =>
  readCommand(text, {
    index: { ...INDEX, instruments: [treaty, law] },
    today: '2026-11-22' as Day,
    ourState: 'KZ',
  }).proposals[0];

describe('rules of every shape are proposed with what they ask for', () => {
  it('takes any of the events that the text may mean', () => {
    expect(best('jordan handover message 3 nov')).toMatchObject({
      rule: 'handover',
      facts: { message: '2026-11-03' },
      missing: [],
    });
  });

  it('asks for no State where none decides', () => {
    expect(best('jordan ratification notification 3 nov')).toMatchObject({
      rule: 'ratification',
      facts: { notification: '2026-11-03' },
      missing: [],
    });
  });

  it('names the State of transit where that decides', () => {
    expect(best('jordan landing 3 nov')).toMatchObject({
      rule: 'passage',
      facts: { landing: '2026-11-03', transit: 'JO' },
      missing: [],
    });
  });

  it('asks for no part in the law of one State', () => {
    expect(best('jailing 3 nov')).toMatchObject({
      instrument: 'kz-code',
      facts: { jailing: '2026-11-03' },
      missing: [],
    });
  });

  it('counts nothing from a duty without a figure, and opens it by its name', () => {
    const proposed = readCommand('jordan ruling 3 nov', {
      index: { ...INDEX, instruments: [treaty] },
      today: '2026-11-22' as Day,
      ourState: 'KZ',
    }).proposals.map((command) => ('rule' in command ? command.rule : command.kind));
    expect(proposed).toContain('handover');
    expect(proposed).not.toContain('answer');
    expect(best('jordan answer')).toMatchObject({ kind: 'term', rule: 'answer' });
  });
});
