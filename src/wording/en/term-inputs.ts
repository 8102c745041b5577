import { counted } from '../plural.ts';

const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });

/** The finer points of a term: what may be entered beside its events, and what the text says of it. */
export const termInputs = {
  ofEvent: (noun: string) => `More exactly: ${noun}`,
  remove: 'Remove',
  removeOf: (what: string) => `Remove ${what}`,
  excluded: {
    title: 'Days left out',
    'days-not-counted':
      'The text does not count days on which the person could not leave for reasons beyond their control.',
    'runs-only-while-able':
      'The text makes it a condition that the person was able to leave; whether days without it are left out it does not say, so both are counted.',
    from: 'First day left out',
    to: 'Last day left out',
    toHelp: 'Left empty, the first day alone is left out.',
    running: 'still running: up to today',
    add: 'Leave days out',
    addMore: 'Leave out more days',
    interval: (n: number) => `days left out ${n}`,
  },
  extension: {
    title: 'Extension',
    adds: (length: string) => `The text allows an extension by ${length}.`,
    'adds-up-to': (length: string) => `The text allows an extension by at most ${length}.`,
    'new-total': (length: string) => `The text allows an extension to ${length} in all.`,
    'not-stated': 'The text allows an extension and does not say by how much.',
    replaced: 'The text lets another day, set or agreed afresh, stand instead.',
    cap: (length: string) => `However often it is extended, it ends ${length} after its event at the latest.`,
    once: 'Once only.',
    often: 'How often, it does not say.',
    onRequest: 'Somebody has to ask for it.',
    provision: (citation: string) => `${citation}.`,
    how: (n: number) => `Extension ${n}`,
    kinds: {
      granted: 'as the text has it',
      notStated: 'end not stated',
      length: 'by a length',
      day: 'to a day',
    },
    n: 'Length',
    unit: 'Unit',
    day: 'Day that stands instead',
    add: 'It was extended',
    addMore: 'It was extended again',
    which: (n: number) => `extension ${n}`,
  },
  offices: {
    title: 'Closed offices',
    help: 'Days on which an office is closed that the calendar here does not know.',
    state: 'Office of',
    day: 'Closed on',
    add: 'Add a closed day',
    addMore: 'Add another closed day',
    which: (n: number) => `closed day ${n}`,
    feast: (name: string, ofState: string, from: string, to: string) =>
      from === to
        ? `${name}, ${ofState}: ${from}, by the moon`
        : `${name}, ${ofState}: ${from} – ${to}, by the moon`,
    feastHelp: 'Estimated here; closed a day before and after too until it is announced. What was announced?',
    notYet: 'not known',
    asListed: 'as listed',
    earlier: (n: number) => `${days(n)} earlier`,
    later: (n: number) => `${days(n)} later`,
  },
  reading: {
    title: 'Choice of reading',
    help: 'The three days stay; yours is shown beside them, marked as yours.',
    none: 'none',
    chosen: (reading: string) => `Your reading (${reading})`,
    chosenNote: 'Chosen by you; nobody says that it is the one that counts.',
  },
  channel: {
    title: 'Time on the way',
    help: 'Your own figure for the diplomatic channel. Nothing is known of it here.',
    n: 'It takes',
    unit: 'Counted in',
    units: { calendar: 'days', working: 'working days of the office that sends' },
  },
  force: {
    requestDay: 'Day of the request',
    requestDayHelp: 'Left empty, today.',
    lastNotification: 'Last notification received',
    lastNotificationHelp: 'From it the day of entry into force is counted, unless you answer above.',
  },
  second: {
    title: {
      must: (length: string) => `Second limit, ${length}: must`,
      may: (length: string) => `Second limit, ${length}: may`,
    },
    safe: 'safe day',
    usual: 'usual count',
    outer: 'latest reading listed, do not rely on it',
  },
  noFigure: {
    lead: 'The text gives no figure',
    'without-delay': 'Without delay',
    'at-once': 'At once',
    promptly: 'Promptly',
    'as-soon-as-possible': 'As soon as possible',
    'reasonable-time': 'In reasonable time',
    'in-good-time': 'In good time',
    later: 'Later',
    'as-long-as-needed': 'As long as needed',
    'no-limit-stated': 'No limit stated',
    'no-word': 'Not a word on time',
    from: (events: string) => `It hangs on: ${events}.`,
  },
  source: {
    report: 'Known from a report',
    reportNote: 'The text itself is not at hand. A report says:',
    national: 'The provision',
    nationalNote: 'The law is not shipped here. Read it in its version in force.',
    source: (source: string) => `Source: ${source}.`,
  },
  cases: {
    from: 'takes effect, relied on from',
    noFigure: 'no figure is given',
    open: 'not final: see the term',
  },
};
