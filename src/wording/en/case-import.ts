/** Taking a file in: what it does, and what is to be settled. */
export const caseImport = {
  title: 'Take in a file',
};
