import { CONDITIONS } from './conditions.ts';
import { GROUNDS } from './grounds.ts';
import { UNSERVED } from './unserved.ts';

export const BY_SUBJECT = {
  'who is extradited': CONDITIONS,
  'grounds for refusal': GROUNDS,
  'six months unserved': UNSERVED,
};
export const ALL = Object.values(BY_SUBJECT).flat();
