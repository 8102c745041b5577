import { ROLES } from '../../../app/roles.ts';
import type { Day } from '../../../calendar/day.ts';
import { addDays } from '../../../calendar/day.ts';
import { type Instant, offsetOf } from '../../../calendar/zone.ts';
import type { EligibilityWords, Instrument } from '../../../law/schema/instrument.ts';
import type { Role } from '../../../law/schema/primitives.ts';
import type { StateWords } from '../../../law/schema/state-law.ts';
import type { Dates } from '../../../wording/dates.ts';
import { quoted } from '../../../wording/quoted.ts';
import type { Words } from '../../../wording/words.ts';

/** What the sentences of a receipt are made with. */
export interface ReceiptTelling {
  readonly words: Words;
  readonly dates: Dates;
  /** Language in which sources are named. */
  readonly lang: 'en' | 'ru';
  readonly states: Readonly<Record<string, StateWords>>;
  /** By event, as far as this version knows the rule. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Of the conditions and grounds, as far as this version knows them; a name that a file brought is safe in them. */
  readonly assessed: EligibilityWords;
  /** Of the instrument. */
  readonly reports: Instrument['reports'];
}

/** One line of a cell; `machine`: the day or instant it says. */
export interface Line {
  readonly text: string;
  readonly machine?: string;
  readonly quiet?: true;
  /** What it is, said below it. */
  readonly note?: string;
}

/** What a record holds under a name that a file brought: `constructor` and its like are found in none. */
export const held = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The same record without anything every object has: `constructor` and its like are found in it only if it holds them. */
const bare = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.assign(Object.create(null), record);

/** Words in which only their own names are found. */
export const bareWords = (words: EligibilityWords | null): EligibilityWords => ({
  ...(words ?? { name: '', notes: [] }),
  facts: bare(words?.facts ?? {}),
  conditions: bare(words?.conditions ?? {}),
  paths: bare(words?.paths ?? {}),
});

export const ofState = ({ states }: ReceiptTelling, code: string): string =>
  held(states, code)?.ofState ?? code;
export const stateName = ({ states }: ReceiptTelling, code: string): string =>
  held(states, code)?.name ?? code;
export const isRole = (fact: string): fact is Role => ROLES.some((role) => role === fact);
export const roleName = ({ words }: ReceiptTelling, role: Role): string => words.receipt.role[role];

/** What a fact is called; its own name where there are no words. */
export const labelOf = (telling: ReceiptTelling, fact: string): string => {
  if (isRole(fact)) return roleName(telling, fact);
  return held(telling.nouns, fact) ?? held(telling.words.receipt.fact, fact) ?? quoted(fact);
};
/** "label: said"; a label that asks needs no colon. */
export const labelled = (label: string, said: string): string =>
  label.endsWith('?') ? `${label} ${said}` : `${label}: ${said}`;

export const nounOf = ({ nouns }: ReceiptTelling, event: string): string => held(nouns, event) ?? event;

/**
 * An instant as it was written down, by its own offset and not by what this device knows of the zone: midnight is
 * the 24:00 of the day before.
 */
export function sayInstant({ dates }: ReceiptTelling, instant: Instant): string {
  const day = instant.slice(0, 10) as Day;
  const clock = instant.slice(11, 16);
  const [on, at] = clock === '00:00' ? [addDays(day, -1), '24:00'] : [day, clock];
  return `${dates.medium(on)}, ${at} (${offsetOf(instant)})`;
}

/** A last day, or where a term in hours ends the instant. */
export const sayEnd = (
  telling: ReceiptTelling,
  end: { readonly day: Day; readonly instant: Instant | null },
): Line =>
  end.instant
    ? { text: sayInstant(telling, end.instant), machine: end.instant }
    : { text: telling.dates.medium(end.day), machine: end.day };
