/** A question that was saved under another version of its rules. */
export const lawVersion = {
  differs: (day: string, was: string, now: string) =>
    `Saved on ${day} under version ${was} of these rules; computed now under version ${now}.`,
  kept: 'What was entered is kept; the result may differ.',
  keptAgain: (update: string) =>
    `What was entered is kept; the result may differ. “${update}” keeps it under the version of now.`,
  unreadable: (value: string) =>
    `From the opened address or case: “${value}” does not say which version of these rules it was saved under. It is kept; all is computed under the version of now.`,
};
