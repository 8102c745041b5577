import type { Facts, Route } from '../../app/address.ts';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { Board } from './cases/board/Board.tsx';
import { OneCase } from './cases/OneCase.tsx';
import '../styles/cases.css';

interface Props {
  readonly route: Route;
  readonly facts: Facts;
}

/** The board of the saved cases, or one of them. */
export function CasesScreen({ route, facts }: Props) {
  const id = route.screen === 'cases' ? route.id : undefined;
  if (id !== undefined) return <OneCase id={id} facts={facts} />;
  return (
    <Board>
      <StrayFacts facts={facts} />
    </Board>
  );
}
