/** What stands beside the strong day, and when a person is released. */
export const said = {
  release: {
    at: (clock: string, day: string, zone: string) => `${clock}, ${day}, ${zone}`,
  },
  note: {
    earliestYet: (day: string) => `Earliest reading listed: ${day}; do not rely on it yet.`,
    lastToBegin: (day: string) => `For whoever needs it still in force the last safe day to begin is ${day}.`,
    protection: (after: string) =>
      `This is the latest reading listed. Rely on the end of the protection only from ${after}.`,
    set: 'It is the same day on every reading: nothing rolls and nothing moves back.',
    onEvent: 'It is the day of the event itself: nothing is counted and nothing rolls.',
    stillRunning: 'Days are still being left out, so this is not final and can only move on.',
    stillRunningPerhaps:
      'Days without ability to leave still run on: the latest reading can only move on; the safe day stays.',
    newDate: 'A new date may have been set or agreed instead.',
    extended: 'It may have been extended.',
    endNotStated: 'Extended, end not stated: no day here is the last.',
    /** Before the headline. */
    beforeExtension: 'Without the extension',
  },
};
