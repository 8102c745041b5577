import type { Facts } from '../../app/address.ts';
import { LAW_FACT } from '../../app/law-fact.ts';
import { AddressProblems } from './AddressProblems.tsx';

interface Props {
  readonly facts: Facts;
  /** Facts that this page knows. */
  readonly known?: readonly string[];
}

/** Facts of the opened address that mean nothing on this page: said, and kept as they are. */
export function StrayFacts({ facts, known = [] }: Props) {
  const stray = Object.keys(facts).filter((fact) => !['lang', 'today', LAW_FACT, ...known].includes(fact));
  return <AddressProblems problems={stray.map((fact) => ({ fact, value: fact, problem: 'unknown-fact' }))} />;
}
