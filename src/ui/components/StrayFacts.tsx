import type { Facts } from '../../app/address.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly facts: Facts;
  /** Facts that this page knows. */
  readonly known?: readonly string[];
}

/** Facts of the opened address that mean nothing on this page: said, and kept as they are. */
export function StrayFacts({ facts, known = [] }: Props) {
  const t = useSession().words.value.problems;
  const stray = Object.keys(facts).filter((fact) => !['lang', 'today', ...known].includes(fact));
  return (
    <>
      {stray.map((fact) => (
        <Notice key={fact} kind="problem">
          {t.inAddress} {t.fact['unknown-fact'](fact)}
        </Notice>
      ))}
    </>
  );
}
