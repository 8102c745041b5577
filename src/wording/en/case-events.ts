import { counted } from '../plural.ts';

const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });
const hours = (n: number) => counted('en', n, { one: 'hour', other: 'hours' });
const minutes = (n: number) => counted('en', n, { one: 'minute', other: 'minutes' });

/** "1 day 3 hours 15 minutes": what is none is left out. */
const apart = (day: number, minute: number): string =>
  [
    day && days(day),
    Math.trunc(minute / 60) && hours(Math.trunc(minute / 60)),
    minute % 60 && minutes(minute % 60),
  ]
    .filter(Boolean)
    .join(' ');

/** Events of a case, what they move, and the timeline. */
export const caseEvents = {
  title: 'Events',
  timeline: {
    title: 'Timeline',
    empty:
      'Nothing has happened yet in this case. Enter the first event, and the terms that run from it stand here.',
    first: 'Enter the first event',
    oneScale: 'To scale.',
    shortened: 'Not to scale: the longer the wait, the more it is shortened.',
    today: 'Today',
    spanned: 'somewhere between these days',
    countFrom: 'Counted from',
    recordOnly: 'in the record only',
    overdue: (n: number) => `overdue by ${days(n)}`,
    met: 'met',
    inTime: 'in time',
    metLate: 'after the safe day',
    done: 'done',
    next: 'comes next',
    effect: 'rely on it from',
    open: 'not final',
    safe: 'safe day',
    usual: 'usual count',
    until: (day: string) => `latest reading ${day}`,
    key: {
      event: 'event',
      term: 'term, up to its safe day',
      outer: 'from the safe to the latest day',
      today: 'today',
      met: 'met or done',
      overdue: 'overdue',
    },
    earlier: (n: number) => `Show ${n} earlier`,
    fewer: 'Show fewer',
  },
  none: 'No event is entered.',
  add: 'Add an event',
  edit: 'Change',
  editOf: (what: string) => `Change “${what}”`,
  remove: 'Remove',
  removeOf: (what: string) => `Remove “${what}”`,
  planned: 'planned',
  notCounted: 'in the record only, nothing counts from it',
  counts: 'Count from this one',
  ofQuestion: 'Days that one question has for itself',
  ofQuestionHelp: 'Make one an event of the case, and every question that knows it counts from it.',
  ofWhich: (question: string) => `of “${question}”`,
  makeShared: 'Make it an event of the case',
  makeSharedOf: (what: string) => `Make “${what}” an event of the case`,
  differs: 'another day than the event of the case',
  followCase: 'Let it follow the case',
  followCaseOf: (what: string) => `Let “${what}” follow the case`,
  unsettled: (what: string) =>
    `Different days are entered for “${what}”. Until one is chosen, every term counts from the first to the last of them.`,
  takeThis: (day: string) => `${day} is right`,
  form: {
    title: 'An event',
    editTitle: 'Change the event',
    which: 'What happened',
    own: 'Something else, with a title of your own',
    choose: 'Choose an event',
    moreEvents:
      'No treaty is named for this case yet: name one under “About the case”, and its events stand here.',
    starts: 'starts a term',
    meets: 'ends a term',
    duties: 'starts a duty without a figure',
    titleField: 'Title',
    titleHelp: 'Added to the name, if you wish.',
    day: 'Day',
    until: 'Last day, where it is not certain',
    place: 'Place',
    note: 'Note',
    more: 'More: last day, hour, place, note',
    accept: 'Enter it',
    look: 'Look at what this does, then press again.',
    acceptChange: 'Keep the change',
    acceptRemove: 'Remove it',
    future:
      'This day lies ahead, so the event is told as planned. Terms run from it already; no term is met by it before its day has come.',
    already: (what: string, when: string) => `“${what}” is entered already: ${when}. What is this one?`,
    correct: (when: string) => `It corrects that day: ${when} goes`,
    instead: 'It happened again; from now on the terms count from this one',
    record: 'It happened again; it only stands in the record',
    was: (when: string) => `It was: ${when}`,
  },
  effects: {
    title: 'What this does',
    computing: 'Working out what this moves…',
    none: 'No question of the case is moved by it.',
    startsNow: 'starts, safe day',
    stops: 'stops',
    met: (event: string, day: string) => `${event} on ${day}`,
    inTime: (n: number) => (n === 0 ? 'in time, on the safe day' : `in time, ${days(n)} before the safe day`),
    late: (n: number) => `late, ${days(n)} after the safe day`,
    disputed: 'after the safe day: in time by some readings only',
    noLonger: 'runs again, safe day',
    moves: (day: number, minute: number) =>
      day > 0 || minute > 0 ? `${apart(day, minute)} later` : `${apart(-day, -minute)} earlier`,
    arrow: 'to',
    overdue: 'overdue with that',
    noLongerOverdue: 'no longer overdue',
    lost: 'no longer has a day',
    detail: 'its day stays, its other readings move',
    changed: 'is answered otherwise',
    stays: 'stays: it has a day of its own for this event.',
    follow: 'Let it follow',
    notYet: 'Starts with it and is not in the case yet: tick what is to be added',
    failed:
      'What this moves could not be worked out: a part of the law could not be loaded. It can be entered all the same.',
    missing: 'a fact is still missing',
    keep: 'Keep in the case what was shown until now',
  },
  said: {
    added: (what: string) => `Entered: ${what}.`,
    changed: (what: string) => `Changed: ${what}.`,
    removed: (what: string) => `Removed: ${what}.`,
    shared: (what: string) => `Now an event of the case: ${what}.`,
    settled: (day: string) => `Settled: ${day}.`,
    follows: 'It follows the case now.',
  },
};
