/** What stands beside the strong day, and when a person is released. */
export const said = {
  phoneTitle: 'To say on the phone',
  release: {
    title: { must: 'Release: the text says “must”', may: 'Release: the text says “may”' },
    plainTitle: 'If custody ends with the term',
    earliest: 'earliest, on the earliest reading',
    usual: 'by the usual count',
    latest: 'latest listed',
    at: (clock: string, day: string, zone: string) => `${clock}, ${day}, ${zone}`,
    flag: 'Holding on past the earliest instant is open to challenge.',
    national: 'Check the national clock too: it may run from the detention and end earlier.',
    notes: {
      must: 'From then on, on the earliest reading, the text says the person must be released.',
      challenge: 'Holding on past it is open to challenge.',
      may: 'From then on, on the earliest reading, the text says the person may be released.',
      plain: 'Earliest reading, if custody ends with the term.',
      usual: (at: string) => `By the usual count: ${at}.`,
      latest: (at: string) => `Latest listed: ${at}.`,
    },
  },
  note: {
    earliestYet: (day: string) => `Earliest reading listed: ${day}; do not rely on it yet.`,
    lastToBegin: (day: string) => `For whoever needs it still in force the last safe day to begin is ${day}.`,
    protection: (after: string) =>
      `This is the latest reading listed. Rely on the end of the protection only from ${after}.`,
    set: 'It is the same day on every reading: nothing rolls and nothing moves back.',
    onEvent: 'It is the day of the event itself: nothing is counted and nothing rolls.',
    stillRunning: 'Days are still being left out, so this is not final and can only move on.',
    endNotStated: 'Extended, end not stated: no day here is the last.',
  },
};
