/** Who and what a case is about. */
export const caseAbout = {
  title: 'About the case',
};
