/** Events of a case, what they move, and the timeline. */
export const caseEvents = {
  title: 'Events',
};
