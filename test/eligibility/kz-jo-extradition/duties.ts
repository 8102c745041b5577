/** What the State that is asked has to do where a provision bars: of the provision, the duty. */
export const DUTIES: readonly (readonly [provision: string, duty: string])[] = [
  // Consult first.
  ['art_4__para_1__point_e', 'art_4__para_3'],
  // Prosecute instead, on request; report at once.
  ['art_6__para_1', 'art_6__para_2'],
  ['art_6__para_1', 'art_6__para_3'],
];
