import { counted, formFor } from '../plural.ts';

const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });
const workingDays = (n: number) => counted('en', n, { one: 'working day', other: 'working days' });
const units = {
  hour: (n: number) => counted('en', n, { one: 'hour', other: 'hours' }),
  day: days,
  month: (n: number) => counted('en', n, { one: 'month', other: 'months' }),
  year: (n: number) => counted('en', n, { one: 'year', other: 'years' }),
};
/** A length whose noun and verb a sentence needs: "1 month ends", "40 days end". */
interface Length {
  readonly n: number;
  readonly unit: keyof typeof units;
}
const lengthOf = ({ n, unit }: Length) => units[unit](n);
const ends = ({ n }: Length) => formFor('en', n, { one: 'ends', other: 'end' });

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Terms and the plain count: the form, the answer, how it was counted. */
export const terms = {
  title: 'Terms',
  intro: 'Choose a term, or type into the line above.',
  length: (n: number, unit: 'hour' | 'day' | 'month' | 'year') => units[unit](n),
  askState: 'Which State do you work for?',
  askStateHelp:
    'It stands as the one that asks from then on. Kept on this device; change it in the settings.',
  ofTreaty: 'Terms of this treaty',
  noRules: 'No term rules here yet. The provisions can be read under Text.',
  noRulesNoText: 'No term rules here yet: the text of this treaty is not at hand.',
  otherTerms: 'Other terms are not counted here yet. For a single figure:',
  asks: 'asks',
  isAsked: 'is asked',
  swap: 'Exchange the two States',
  whoIsAsked: 'Which State is asked (where is the person held)?',
  time: 'Hour',
  timeHelp: 'Local time of the place of the event, such as 10:15.',
  chooseDate: 'Choose a date',
  dateExample: 'such as 3 nov 2026',
  finer: 'More exactly',
  uncertain: 'uncertain day',
  until: 'or as late as',
  needEvent: (event: string) => `Enter the day of the ${event}, and the answer stands here.`,
  needCorrection: 'Correct what is marked, and the answer stands here.',
  alsoLater: (noun: string) =>
    `The day of the ${noun} lies after the other event: it then counts for the latest reading only. Check it.`,
  or: ' or ',
  needRole: 'Say which State is asked and the answer stands here.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',

  lead: {
    receive: (inSeat: string) => `Have it ${inSeat} by`,
    act: 'Safe last day',
    custody: 'Safe last day',
    usualOnly: (event: string) => `Usual count, ${event} not counted`,
    usualOnlyHours: 'Usual count, from the hour of the event',
  },
  dayOfEvent: (noun: string) => `day of ${noun}`,
  startDay: 'starting day',
  distance: {
    future: (n: number) => `in ${days(n)}`,
    today: 'today',
    past: (n: number) => `${days(n)} ago: this day has passed`,
    working: (n: number, there: string) => `${workingDays(n)} ${there}`,
    noCalendar: 'working days not known',
  },
  notCompared: (ofState: string, year: number) =>
    `The holidays ${ofState} in ${year} follow here from its laws; they were not compared with that year’s orders, which can move days off. Ask the office.`,
  halfDay: (until: string) => `that office closes at ${until} that day`,
  usual: (event: string) => `usual count, ${event} not counted`,
  usualHours: 'usual count, from the hour of the event',
  usualPlain: 'usual count, starting day not counted',
  outer: 'latest reading listed, do not rely on it',
  withheldSafe: (ofState: string, year: number) =>
    `No safe day can be given: there is no calendar ${ofState} for ${year} here, so it is not known whether the office is open.`,
  withheldOuter: (ofState: string, year: number) => `not given: no calendar ${ofState} for ${year}`,
  onlyUsual:
    'Without a State only the usual day can be given. Name the State whose law decides to see the other readings.',
  beforeEvent: 'The safe day lies before the event itself: it can no longer be met in this way.',
  futureEvent: (day: string) => `The event (${day}) lies in the future.`,

  phoneTitle: 'To say on the phone',
  phone: {
    receive: (duty: string, inSeat: string, safe: string, length: Length, noun: string, usual: string) =>
      `${duty} ${inSeat} by ${safe}. That is the safe day: ${lengthOf(length)} from the ${noun} ${ends(length)} on ${usual} by the usual count.`,
    withheld: (length: Length, noun: string, usual: string) =>
      `${lengthOf(length)} from the ${noun} ${ends(length)} on ${usual} by the usual count; a safe day cannot be given.`,
    act: (length: Length, safe: string, usual: string) =>
      `${lengthOf(length)} ${ends(length)} on ${usual} by the usual count; the safe last day is ${safe}.`,
    usual: (length: Length, usual: string) =>
      `${lengthOf(length)} ${ends(length)} on ${usual}, ${length.unit === 'hour' ? 'from the hour of the event' : 'the starting day not counted'}.`,
  },

  weeks: {
    title: 'The weeks',
    event: 'event',
    safe: 'safe day',
    usual: 'usual day',
    outer: 'latest listed',
    rest: (state: string) => `rest day or holiday ${state}`,
    today: 'today',
    skipped: (n: number) => `${counted('en', n, { one: 'week', other: 'weeks' })} not shown`,
    estimated: 'estimated holiday',
  },

  stepsTitle: 'How it is counted',
  step: {
    event: (noun: string, day: string) => `${upper(noun)}: ${day}.`,
    eventAt: (noun: string, day: string, clock: string, zone: string) =>
      `${upper(noun)}: ${day}, ${clock} (${zone}).`,
    eventRange: (noun: string, from: string, to: string) =>
      `${upper(noun)}: ${from} or as late as ${to}. The safe day is counted from the first, the latest from the last.`,
    usual: (length: Length, day: string) =>
      `Starting day not counted, ${lengthOf(length)} ${ends(length)} on ${day}. This is the usual count.`,
    usualInstant: (length: Length, day: string, clock: string) =>
      `${lengthOf(length)} ${ends(length)} on ${day} at ${clock}, to the minute.`,
    from: (day: string, text: string) => `From ${day}: ${text}`,
    alsoFrom: (noun: string, length: Length, day: string) =>
      `Counted from the ${noun}, ${lengthOf(length)} ${ends(length)} on ${day}.`,
    firstDay: (length: string, day: string) => `Starting day counted in, the last of ${length} is ${day}.`,
    firstDayClosed: 'Counting the starting day in is closed here: that day is not counted.',
    clearDays: (day: string) => `First and last day both left out (clear days), the last day is ${day}.`,
    toTheMinute: (day: string, clock: string) => `Counted to the minute it ends on ${day} at ${clock}.`,
    toTheMinuteDate: 'The text speaks of the date, so this is the less likely reading.',
    hourNotCounted: (day: string, clock: string) =>
      `The hour of the event not counted, it ends on ${day} at ${clock}.`,
    onTheLastDay: (day: string) => `Counted as taking effect on the last day itself: ${day}.`,
    dayAfter: (day: string) => `“After” read as the day that follows: ${day}.`,
    earlierMonth: (day: string) => `Read so that the earlier month counts: ${day}.`,
    monthsBack: (day: string) => `Counted back by the months from the last day: ${day}.`,
    receiptDayCounted: (day: string) => `The day of receipt counted in: ${day}.`,
    rolled: (from: string, to: string, passed: string) =>
      `${from} is not a working day there: ${passed}. Put off to the next working day it is ${to}.`,
    notRolled: 'A last day that is not a working day is not put off here.',
    rollingIdle: 'Were the last day not a working day, it might be put off; no reading here needs it.',
    earliest: (day: string) => `The earliest reading ends on ${day}.`,
    movedBack: (inSeat: string, passed: string, day: string) =>
      `It must be received ${inSeat}. Closed there: ${passed}. The office is last open on ${day}.`,
    openThatDay: (inSeat: string, day: string) =>
      `It must be received ${inSeat}, and ${day} is a working day there.`,
    notMoved: 'It is not a receipt by an authority, so the safe day is not moved back for closed offices.',
    noCalendar: (ofState: string, year: number) => `There is no calendar ${ofState} for ${year} here.`,
  },
  ground: {
    notKnown: (subject: string) => `How ${subject} counts such a term is not known.`,
    says: (subject: string, source: string) => `${upper(subject)}: ${source}.`,
    analogy: 'It speaks of its own terms; for a treaty’s term it is an analogy.',
    former: (subject: string, source: string) =>
      `${upper(subject)}: ${source}. Former code; the present law is not known.`,
    liberty: 'Liberty hangs on the term, and the hour is known.',
  },
  closed: {
    restDay: (day: string) => `${day} (weekly rest)`,
    holiday: (day: string, name: string) => `${day} (${name})`,
    estimated: (day: string, name: string) => `${day} (${name}, estimated)`,
    nearEstimated: (day: string, name: string) => `${day} (beside the estimated ${name})`,
  },
  readingsTitle: (n: number) => counted('en', n, { one: 'reading', other: 'readings' }),

  release: {
    title: { must: 'Release: the text says “must”', may: 'Release: the text says “may”' },
    plainTitle: 'If custody ends with the term',
    earliest: 'earliest, on the earliest reading',
    usual: 'by the usual count',
    latest: 'latest listed',
    at: (clock: string, day: string, zone: string) => `${clock}, ${day}, ${zone}`,
    flag: 'Holding on past the earliest instant is open to challenge.',
    national: 'Check the national clock too: it may run from the detention and end earlier.',
  },

  force: {
    title: 'In force?',
    question: 'Is the treaty in force on the day of the request?',
    notStated: 'The sources do not state the day of entry into force.',
    unknown:
      'Not known whether the treaty is in force on the day of the request. Check before relying on this.',
    no: 'By your answer the treaty is not in force on the day of the request: this count then has no footing in it.',
    yes: 'In force on the day of the request, by your answer.',
  },
  provisionTitle: 'The provision',
  inText: 'Read in the text',
  lapse: 'When it lapses',
  after: 'Afterwards',
  watch: 'To watch',
  /** The text that decides where texts differ. */
  original: {
    prevails: (lang: string) => `${lang} original prevails`,
    consulted: (lang: string) => `${lang} original is consulted where texts differ`,
    notAtHand: 'not at hand',
  },
  readIn: (lang: string) => `${lang} text`,

  actions: {
    save: 'Save to a case',
    update: 'Save the change',
    copy: 'Copy',
    link: 'Copy link',
    print: 'Print',
    linkSays: 'Link copied. It contains the facts of this page (days, States).',
    linkNoBase:
      'Copied without a host: the address of your web app is not set (Settings). Paste it into the line at the top of any Dedere.',
    copied: 'Copied as a paragraph with its citation.',
  },
  paragraph: {
    head: (treaty: string, provision: string, rule: string) => `${treaty}, ${provision}: ${rule}.`,
    event: (noun: string, day: string) => `${upper(noun)}: ${day}.`,
    safe: (day: string, inSeat: string) => `Safe day ${inSeat}: ${day}.`,
    safePlain: (day: string) => `Safe day: ${day}.`,
    usual: (day: string) => `Usual count: ${day}.`,
    outer: (day: string) => `Latest reading listed (not to be relied on): ${day}.`,
    computedOn: (day: string, version: string) => `Computed on ${day}, Dedere ${version}.`,
  },

  count: {
    title: 'Plain count',
    intro: 'Any term, without a treaty.',
    from: 'Starting day',
    n: 'Length',
    unit: 'Unit',
    units: { hour: 'hours', day: 'days', month: 'months', year: 'years' },
    state: 'State whose law decides',
    noState: 'none named',
    custody: 'A person is in custody',
    receipt: 'An authority there must receive it',
    noun: 'starting day',
    needFrom: 'Enter the starting day and the length, and the answer stands here.',
    noProvision: 'No treaty is named: this is arithmetic and the law of the State, not a provision.',
  },
};
