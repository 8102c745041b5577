import type { Facts } from '../../app/address.ts';
import { rolesOf } from '../../app/compute-term.ts';
import { rolesAsked } from '../../app/terms-from-event.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import type { Role } from '../../law/schema/primitives.ts';
import { setFacts } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { RolesLine } from './RolesLine.tsx';

interface Props {
  readonly treaty: InstrumentFile;
  readonly laws: readonly InstrumentFile[];
  readonly facts: Facts;
}

/** The part that faces the asked one. */
const FACING: Readonly<Record<Role, Role>> = {
  requested: 'requesting',
  requesting: 'requested',
  transit: 'requesting',
  sentencing: 'executing',
  executing: 'sentencing',
};

/** The parts that the started terms ask for, each once; a treaty between two States needs no more than one word. */
export function EventRoles({ treaty, laws, facts }: Props) {
  const { termForm, terms } = useSession().words.value;
  const { parties } = treaty.instrument;
  if (parties.length < 2) return null;
  return (
    <>
      {[...rolesAsked(treaty, laws, facts)].map(([role, rule]) => {
        const { roles, problems } = rolesOf(treaty, rule, facts);
        const facing = FACING[role];
        return (
          <RolesLine
            key={role}
            parties={parties}
            roles={roles}
            sides={[
              [facing, termForm.sides[facing]],
              [role, termForm.sides[role]],
            ]}
            asked={role}
            question={termForm.ask[role]}
            swap={terms.swap}
            problems={problems}
            onChange={(state) => setFacts({ [role]: state, [facing]: '' })}
          />
        );
      })}
    </>
  );
}
