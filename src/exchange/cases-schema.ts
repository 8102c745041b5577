import * as v from 'valibot';
import type { CaseEntry } from '../cases/case.ts';
import { isPlainObject } from '../cases/json.ts';
import { isCaseName, isFactName, isId, isInstant, isLawName, LIMITS } from '../cases/text.ts';

/** What is wrong at one place of a file. */
export type Fault =
  | 'missing'
  | 'not-text'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-an-id'
  | 'not-an-instant'
  | 'not-a-name'
  | 'not-a-fact-name'
  | 'not-a-version'
  | 'unknown-kind'
  | 'too-long'
  | 'too-many'
  | 'repeated';

const text = (holds: (text: string) => boolean, fault: Fault) =>
  v.pipe(
    v.string('not-text' satisfies Fault),
    v.check((value) => holds(value), fault),
  );
const atMost = (limit: number) => text((value) => value.length <= limit, 'too-long');

const idField = text(isId, 'not-an-id');
const lawField = text(isLawName, 'not-a-name');
const factsField = v.pipe(
  // A record would take a list for one.
  v.custom<Record<string, unknown>>(isPlainObject, 'not-an-object' satisfies Fault),
  v.record(text(isFactName, 'not-a-fact-name'), atMost(LIMITS.factValue), 'not-an-object' satisfies Fault),
  v.check((facts) => Object.keys(facts).length <= LIMITS.facts, 'too-many' satisfies Fault),
);

const entryFields = {
  term: { id: idField, instrument: lawField, rule: lawField, facts: factsField },
  count: { id: idField, facts: factsField },
  eligibility: { id: idField, instrument: lawField, facts: factsField },
  documents: { id: idField, instrument: lawField, facts: factsField },
} as const satisfies Record<CaseEntry['kind'], object>;

const notAnObject: Fault = 'not-an-object';
const entryField = v.pipe(
  v.looseObject(
    { kind: v.picklist(['term', 'count', 'eligibility', 'documents'], 'unknown-kind' satisfies Fault) },
    notAnObject,
  ),
  v.variant(
    'kind',
    [
      v.looseObject({ kind: v.literal('term'), ...entryFields.term }, notAnObject),
      v.looseObject({ kind: v.literal('count'), ...entryFields.count }, notAnObject),
      v.looseObject({ kind: v.literal('eligibility'), ...entryFields.eligibility }, notAnObject),
      v.looseObject({ kind: v.literal('documents'), ...entryFields.documents }, notAnObject),
    ],
    'unknown-kind' satisfies Fault,
  ),
);

/** One case of a file. Fields that a newer version added pass; whether they are bounded is seen when it is read. */
export const caseField = v.looseObject(
  {
    id: idField,
    name: text(isCaseName, 'not-a-name'),
    created: text(isInstant, 'not-an-instant'),
    changed: text(isInstant, 'not-an-instant'),
    note: atMost(LIMITS.note),
    entries: v.pipe(
      v.array(entryField, 'not-a-list' satisfies Fault),
      v.check((entries) => entries.length <= LIMITS.entries, 'too-many' satisfies Fault),
      v.check(
        (entries) => new Set(entries.map((entry) => entry.id)).size === entries.length,
        'repeated' satisfies Fault,
      ),
    ),
  },
  notAnObject,
);

/** The first fault of a case as the code it was given and the path to it; null where there is none. */
export function faultOf(value: unknown): { fault: Fault; path: readonly (string | number)[] } | null {
  const issue = v.safeParse(caseField, value, { abortEarly: true }).issues?.[0];
  if (!issue) return null;
  const items = issue.path ?? [];
  const path = items.map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const last = items.at(-1);
  const absent = last?.origin === 'key' && 'value' in last && last.value === undefined;
  return { fault: absent ? 'missing' : (issue.message as Fault), path };
}
