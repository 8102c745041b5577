import { lower, upper } from './length.ts';

/** How the three days come from the readings, and on what each step rests. */
export const ends = {
  rolling: {
    rolled: (from: string, to: string, passed: string) =>
      `Put off to the next working day: ${from} becomes ${to}. Closed there: ${passed}.`,
    closed: 'A last day that is not a working day is not put off here.',
    idle: 'A last day that is not a working day might be put off; no reading here ends on one.',
  },
  safe: {
    earliest: (day: string) => `The earliest reading ends on ${day}.`,
    strictest: (day: string) => `The earliest of these days is ${day}.`,
    neverRolls: 'A day counted back never rolls.',
    movedBack: (inSeat: string, passed: string, day: string) =>
      `It must be received ${inSeat}. Closed there: ${passed}. The office is last open on ${day}.`,
    openThatDay: (inSeat: string, day: string) =>
      `It must be received ${inSeat}, and ${day} is a working day there.`,
    notMoved: 'It is not a receipt by an authority, so the safe day is not moved back for closed offices.',
    noCalendar: (ofState: string, year: number) => `There is no calendar ${ofState} for ${year} here.`,
  },
  turned: {
    rely: (day: string) => `Rely on it from ${day}: only then has it taken effect on every reading listed.`,
    relyOnEnd: (day: string) =>
      `Rely on its end from ${day}: only then has it ceased on every reading listed.`,
    earliest: (day: string) => `The earliest reading listed is ${day}; do not rely on it yet.`,
    lastToBegin: (day: string) =>
      `For whoever needs it still in force the last safe day to begin is ${day}, the day before the earliest reading.`,
    noRolling: 'What takes effect never rolls and never moves back.',
  },
  ground: {
    notKnown: (subject: string) => `How ${subject} counts such a term is not known.`,
    says: (subject: string, source: string) => `${upper(subject)}: ${source}.`,
    analogy: 'It speaks of its own terms; for a treaty’s term it is an analogy.',
    former: (subject: string, source: string) => `${upper(subject)}, under its former code: ${source}.`,
    /** A reading from an event that the text does not name. */
    other: (named: string, noun: string, ofState: string) =>
      `The text names the ${named}; the law ${ofState} may count from the ${noun}.`,
    ofDeciding: 'of the deciding State',
    liberty: 'Liberty hangs on the term, and the hour is known.',
    words: 'The words of the text bear this reading too.',
  },
  paragraph: {
    head: (treaty: string, provision: string | null, rule: string) =>
      `${[treaty, provision].filter(Boolean).join(', ')}: ${rule}.`,
    event: (noun: string, day: string) => `${upper(noun)}: ${day}.`,
    safe: (day: string, inSeat: string) => `Safe day ${inSeat}: ${day}.`,
    safePlain: (day: string) => `Safe day: ${day}.`,
    rely: (day: string) => `Rely on it from ${day}.`,
    relyOnEnd: (day: string) => `Rely on its end from ${day}.`,
    set: (by: string, day: string) => `${by}: ${day}.`,
    usual: (day: string) => `Usual count: ${day}.`,
    all: (day: string) => `Every reading listed: ${day}.`,
    outer: (day: string) => `Latest reading listed (not to be relied on): ${day}.`,
    earliest: (day: string) => `Earliest reading listed (not to be relied on yet): ${day}.`,
    readings: (list: string) => `Readings: ${list}.`,
    reading: (day: string, names: string) => `${day} (${names})`,
    /** `unmet`: "If it has not been received by then"; `said` what the text says of it, null where it does not. */
    release: (unmet: string, said: string | null, earliest: string, usual: string | null) =>
      `Release, ${lower(unmet)}: ${usual ? `earliest ${earliest}; by the usual count ${usual}` : earliest}.${said ? ` ${upper(said)}.` : ''}`,
    protection: (outer: string, after: string) =>
      `Whoever would rely on the lapse: the protection may last until ${outer}; rely on its end from ${after}.`,
  },
};
