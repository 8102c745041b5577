/** Under which version of the rules, and when, a question was saved: `2026-11-22.1a2b3c4d`. No fact of the case. */
export const LAW_FACT = 'law';
