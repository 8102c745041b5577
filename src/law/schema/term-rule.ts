import * as v from 'valibot';
import {
  actorField,
  eIdField,
  nameField,
  provisionField,
  quoteField,
  roleField,
  treatyKindField,
} from './primitives.ts';
import { excludedTimeField, extensionField, secondLimitField } from './term-change.ts';
import { formField, natureField, unitField, urgencyField } from './term-form.ts';

/** A nature that hangs on a fact of the case; a fact not known counts as `unknown` says. */
const natureByFact = v.strictObject({
  fact: nameField,
  yes: natureField,
  no: natureField,
  unknown: natureField,
});

export const startField = v.strictObject({
  /** The event's name in addresses and words, `arrest`. */
  event: nameField,
  /** Where it happens: whose zone its local date is read in. Of a receipt: the receiver. Null: the day as it is given. */
  at: v.nullable(roleField),
  /** Where the event is named, if that is not the rule's own provision. */
  provision: v.optional(eIdField),
  /**
   * `stated`: the text names this event. `inferred`: it names none, a reader took this one from the context.
   * `candidate`: the text may mean it and may mean another. `also`: another event the law of a State may count from;
   * it moves the safe and the outer day but not the usual day.
   */
  standing: v.picklist(['stated', 'inferred', 'candidate', 'also']),
  /** The text speaks of the "date" of the event, so that counting to the minute is the less likely reading. */
  wordedAsDate: v.boolean(),
  /** The event is the last day of a sentence: it may be entered as release, or from start and length. */
  sentence: v.optional(v.literal(true)),
  /** The event is the end of another term, of the same instrument unless one is named; its unrolled end counts. */
  endOf: v.optional(v.strictObject({ rule: nameField, instrument: v.optional(nameField) })),
});
export type Start = v.InferOutput<typeof startField>;

/** How several starting events stand to each other. */
export const choiceField = v.picklist([
  /** The text leaves open which it is: each is a reading. Also where it names two as one moment. */
  'open',
  /** The case decides: acquitted or convicted, first or later State. */
  'by-facts',
  'earlier-of',
  'later-of',
]);
export type Choice = v.InferOutput<typeof choiceField>;

/** What follows when a term runs out. */
export const lapseField = v.strictObject({
  effect: v.picklist([
    'release',
    'refusal',
    'new-request-refused',
    'protection-ends',
    'immunity-ends',
    'custody-ends',
    'condition-fails',
    'request-dropped',
    'act-barred',
    'return-due',
    'other',
  ]),
  force: v.picklist(['must', 'may']),
  /** Null: the rule is known from a report alone. */
  provision: v.nullable(provisionField),
});
export type Lapse = v.InferOutput<typeof lapseField>;

/** One term of one provision, as data. */
export const termRuleSchema = v.pipe(
  v.strictObject({
    rule: nameField,
    /** Null: the text is not at hand, and `report` names the report it is known from. */
    provision: v.nullable(provisionField),
    report: v.optional(nameField),
    /** Of a State's own law: the kinds of treaty in whose cases the term runs. Absent: of every kind. */
    casesOf: v.optional(v.array(treatyKindField)),
    /** Further provisions that the reader needs beside the first. */
    beside: v.array(provisionField),
    quotes: v.array(quoteField),
    form: formField,
    /** Null: the text gives no figure. */
    n: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    unit: v.nullable(unitField),
    /** `working`: the text counts working days. */
    days: v.optional(v.literal('working')),
    /** What stands in place of a figure. */
    urgency: v.optional(urgencyField),
    /** The events it runs from, or back from; the day itself where a side sets it. Empty only without a figure. */
    starts: v.array(startField),
    choice: v.optional(choiceField),
    /** Another event before which the effect does not come, whatever the count says: the later of two days. */
    notBefore: v.optional(startField),
    nature: v.union([natureField, natureByFact]),
    /** The State whose law decides in doubt; null in clauses on the instrument itself. */
    deciding: v.nullable(roleField),
    /** Who must act; null: the text names nobody. */
    by: v.nullable(actorField),
    /** Whose authority must receive; null where the act is not a receipt. */
    receivedBy: v.nullable(roleField),
    /** What must be done or happen. */
    act: v.picklist([
      'receipt',
      'submission',
      'dispatch',
      'confirmation',
      'notice',
      'decision',
      'agreement',
      'consent',
      'surrender',
      'removal',
      'onward-transport',
      'departure',
      'return',
      'detention',
      'appearance',
      'execution',
      'entry-into-force',
      'cessation',
      'renewal',
      'other',
    ]),
    /**
     * Events by which what must be done is done, so that the term no longer runs: any one of them. The provision is the
     * rule's own unless one is named.
     */
    metBy: v.optional(
      v.array(
        v.strictObject({
          event: nameField,
          provision: v.optional(eIdField),
          /** It asks only that the act has been done by the end of the term: done before it began, it is met too. */
          evenBefore: v.optional(v.literal(true)),
        }),
      ),
    ),
    /** What follows when it lapses; `release` yields release instants where the nature is custody. */
    lapses: v.array(lapseField),
    /** What stays possible after it has lapsed. */
    after: v.array(
      v.strictObject({
        what: v.picklist(['re-arrest', 'new-request', 'new-date', 'pending-measures-continue']),
        provision: provisionField,
      }),
    ),
    extension: v.optional(extensionField),
    excluded: v.optional(excludedTimeField),
    secondLimit: v.optional(secondLimitField),
    /** Who fixes the day or the period. */
    setBy: v.optional(v.picklist(['requested', 'requesting', 'transit', 'sentencing', 'executing', 'both'])),
    /** The rule counts only where this fact of the case holds (a common border). */
    appliesIf: v.optional(nameField),
  }),
  v.check((rule) => (rule.n === null) === (rule.unit === null), 'n and unit stand together'),
  v.check((rule) => rule.starts.length > 0 || rule.form === 'without-figure', 'a count needs an event'),
  v.check(
    (rule) => (rule.urgency !== undefined) === (rule.form === 'without-figure' || isTimely(rule)),
    'without a figure the word that stands in its place is named',
  ),
  v.check((rule) => rule.provision !== null || rule.report !== undefined, 'a provision or a report'),
  v.check(
    (rule) => rule.provision === null || rule.lapses.every((lapse) => lapse.provision !== null),
    'what follows is cited where the text is at hand',
  ),
  v.check((rule) => rule.excluded === undefined || rule.unit !== 'hour', 'hours are not suspended by days'),
  v.check((rule) => rule.n === null || !NAMES_A_DAY.includes(rule.form), 'on the day itself: no figure'),
  v.check(
    (rule) => rule.form !== 'first-day-of-nth-month' || rule.unit === 'month' || rule.unit === 'year',
    'months are counted in months',
  ),
  v.check((rule) => rule.form !== 'first-day-of-month-after' || rule.unit !== 'hour', 'a month after hours'),
  v.check(
    (rule) => rule.days === undefined || (rule.unit === 'day' && hasLastDay(rule)),
    'working days of a limit',
  ),
  v.check(
    (rule) => rule.excluded === undefined || hasLastDay(rule),
    'days left out of a term with a last day',
  ),
  v.check((rule) => rule.secondLimit === undefined || hasLastDay(rule), 'a second limit beside a first'),
  v.check(
    (rule) => rule.extension === undefined || rule.n === null || hasLastDay(rule),
    'a last day is extended',
  ),
  v.check((rule) => rule.notBefore === undefined || takesEffect(rule), 'an effect, not before a day'),
);
/** What the engine counts: other forms have no last day that could be moved, suspended or extended. */
const hasLastDay = (rule: { form: string; nature: unknown }) =>
  LAST_DAY_FORMS.includes(rule.form) && !(rule.form === 'on-expiry' && waits(rule));
const takesEffect = (rule: { form: string; nature: unknown }) =>
  TAKES_EFFECT.includes(rule.form) && (rule.form !== 'on-expiry' || waits(rule));
const waits = ({ nature }: { nature: unknown }) => nature === 'waiting' || nature === 'treaty-clause';
const LAST_DAY_FORMS = [
  'within',
  'at-most',
  'more-than',
  'preferably-within',
  'periodic',
  'renewing',
  'on-expiry',
  'set-by-party',
  'set-by-agreement',
];
const TAKES_EFFECT = [
  'on-expiry',
  'after',
  'at-least',
  'on-nth-day',
  'first-day-of-nth-month',
  'first-day-of-month-after',
];
const NAMES_A_DAY = ['on-event', 'without-figure'];
const isTimely = (rule: { form: string; n: number | null }) =>
  rule.form === 'counted-back' && rule.n === null;
export type TermRule = v.InferOutput<typeof termRuleSchema>;
export const termRulesSchema = v.array(termRuleSchema);
