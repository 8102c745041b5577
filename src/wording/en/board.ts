/** The board of all cases. */
export const board = {
  title: 'Board',
};
