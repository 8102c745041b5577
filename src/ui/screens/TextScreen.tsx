import type { Facts, Route } from '../../app/address.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

export function TextScreen(_props: Props) {
  const { words } = useSession();
  return <h1>{words.value.text.title}</h1>;
}
