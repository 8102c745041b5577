/** What changed when, and results as they were shown then. */
export const caseHistory = {
  title: 'History',
};
