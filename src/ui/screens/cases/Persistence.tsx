import { useEffect, useState } from 'preact/hooks';
import { persisted, type Persistence as State } from '../../../store/persist.ts';
import { promised } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';

/** Whether the browser has promised not to clear the cases. */
export function Persistence() {
  const { words } = useSession();
  const [found, setFound] = useState<State | null>(null);
  useEffect(() => void persisted().then(setFound), []);
  const state = promised.value ?? found;
  return state && <p class="quiet">{words.value.cases.persistence[state]}</p>;
}
