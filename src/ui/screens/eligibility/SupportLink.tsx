import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { type Support, supportText } from '../../../wording/support-text.ts';
import { RouteLink } from '../../components/RouteLink.tsx';

interface Props extends Support {
  readonly telling: EligibilityTelling;
  /** The instrument whose text is at hand; null where there is none to open. */
  readonly inText: string | null;
}

/** What something rests on: its provision, which opens in the text, or which report says it. */
export function SupportLink({ telling, inText, ...support }: Props) {
  const name = supportText(telling, support);
  if (inText === null || support.provision === null) return <>{name}</>;
  return <RouteLink to={{ screen: 'text', instrument: inText, eId: support.provision }}>{name}</RouteLink>;
}
