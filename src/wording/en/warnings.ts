/** Warnings before a safe day. */
export const warnings = {
  title: 'Warnings',
};
