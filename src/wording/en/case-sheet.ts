/** The case on paper. */
export const caseSheet = {
  title: 'Case sheet',
};
