import type { Facts } from '../../app/address.ts';
import type { Roles } from '../../app/roles.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { useLater } from '../state/later.ts';
import { useSession } from '../state/session.ts';
import { Failed } from './Failed.tsx';

interface Props {
  readonly treaty: InstrumentFile;
  readonly rule: TermRule;
  readonly roles: Roles;
  readonly facts: Facts;
}

const loadClocks = () => import('./NationalClocks.tsx');

/** The clocks of the deciding State's own law, fetched only where that State has one here. */
export function LawBeside({ treaty, rule, roles, facts }: Props) {
  const { index } = useSession();
  const state = rule.deciding && roles[rule.deciding];
  const law = index.value.instruments.find(
    ({ id, kind, parties }) => kind === 'national-law' && parties[0] === state && id !== treaty.instrument.id,
  );
  const clocks = useLater(loadClocks, { wanted: law !== undefined, words: 'later' });
  if (!law) return null;
  if (clocks === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'NationalClocks' }} />;
  return clocks && <clocks.NationalClocks treaty={treaty} rule={rule} facts={facts} law={law.id} />;
}
