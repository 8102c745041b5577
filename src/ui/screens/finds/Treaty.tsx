import { useLater } from '../../state/later.ts';

const loadCard = () => import('./treaty/TreatyCard.tsx');

/** Which treaty it is: what looks for that is loaded once there is a text, and the list does not wait for it. */
export function Treaty() {
  const card = useLater(loadCard);
  return card && card !== 'failed' ? <card.TreatyCard /> : null;
}
