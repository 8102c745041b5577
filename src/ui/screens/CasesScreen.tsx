import type { Facts, Route } from '../../app/address.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

export function CasesScreen(_props: Props) {
  const { words } = useSession();
  return <h1>{words.value.cases.title}</h1>;
}
