import fc from 'fast-check';
import { isFactName } from '../../src/cases/text.ts';

export const id = fc.uuid();
export const lawName = fc.constantFrom('kz-jo-extradition', 'provisional-arrest', 'kz-ae-transfer', 'x1');
const factName = fc
  .oneof(fc.constantFrom('arrest', 'requested', 'n', 'from', 'z', '10x'), fc.string({ maxLength: 12 }))
  .filter(isFactName);
export const text = fc.string({ unit: 'binary', maxLength: 30 });
export const facts = fc.dictionary(factName, fc.string({ maxLength: 40, unit: 'binary' }), { maxKeys: 6 });

/** Names that fields have now, in one part or another. */
const NOW = [
  ['id', 'name', 'created', 'changed', 'note', 'state', 'archived', 'person', 'instruments', 'facts'],
  ['parties', 'events', 'entries', 'tasks', 'receipts', 'calendar', 'history', 'dropped'],
  [
    'kind',
    'instrument',
    'rule',
    'done',
    'snoozed',
    'event',
    'when',
    'title',
    'place',
    'counts',
    'planned',
    'happened',
  ],
  ['role', 'contact', 'text', 'entry', 'at', 'receipt', 'day', 'sequence', 'told', 'device', 'changes'],
  ['undoes', 'part', 'key', 'before', 'after', 'born', 'citizenship', 'custody', 'language'],
].flat();
/** Names a newer version may give its fields, hostile ones and numbers included, that no field has now. */
const newField = fc
  .string({ minLength: 1, maxLength: 8, unit: 'binary' })
  .filter((name) => !NOW.includes(name) && !['__proto__', 'prototype', 'constructor'].includes(name));
export const newValue = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)));
export const added = fc.dictionary(newField, newValue, { maxKeys: 2, noNullPrototype: true });

export const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const day = instant.map((at) => at.slice(0, 10));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const without = (value: object) => JSON.parse(JSON.stringify(value)) as object;
/** A part with what a newer version added to it. */
const part = (of: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.tuple(added, fc.record(of)).map(([rest, known]) => without({ ...rest, ...known }));

const done = fc.oneof(
  day,
  day.map((on) => `${on}T10:15`),
);
const asked = { facts, done: optional(done), snoozed: optional(day) };
export const entry = fc.oneof(
  part({ kind: fc.constant('term'), instrument: lawName, rule: lawName, ...asked }),
  part({ kind: fc.constant('count'), ...asked }),
  part({ kind: fc.constantFrom('eligibility', 'documents'), instrument: lawName, ...asked }),
);
export const event = part({
  event: fc.option(fc.constantFrom('arrest', 'requestReceipt')),
  when: fc.oneof(day, text),
  title: text,
  place: text,
  note: text,
  counts: fc.boolean(),
});
export const party = part({
  role: fc.constantFrom('court', 'counsel', 'other'),
  name: text,
  state: fc.constantFrom('', 'JO', 'KZ'),
  contact: text,
});
export const task = part({ text, done: fc.option(day) });
export const receipt = part({ entry: fc.constant('e-0'), at: instant, receipt: added });
export const person = part({ name: optional(text), born: optional(text), citizenship: optional(text) });
export const mark = part({
  day: fc.option(day),
  sequence: fc.nat(),
  at: optional(instant),
  told: optional(text),
});
const change = part({
  part: fc.constantFrom('note', 'events', 'person', 'facts'),
  key: optional(text),
  before: optional(newValue),
  after: optional(newValue),
  place: optional(fc.nat(9)),
});
export const historyItem = part({
  at: instant,
  device: text,
  changes: fc.array(change, { maxLength: 2 }),
  undoes: optional(id),
});
