/** Files out: cases, backups, calendars, tables. */
export const caseFiles = {
  title: 'Files',
};
