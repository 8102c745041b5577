import type { FactProblem } from '../../../app/fact-problem.ts';
import type { Roles } from '../../../app/roles.ts';
import { askedRole } from '../../../app/term-facts.ts';
import type { Instrument } from '../../../law/schema/instrument.ts';
import type { Role } from '../../../law/schema/primitives.ts';
import type { TermRule } from '../../../law/schema/term-rule.ts';
import { RolesLine } from '../../components/RolesLine.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly instrument: Instrument;
  readonly rule: TermRule;
  readonly roles: Roles;
  readonly problems: readonly FactProblem[];
}

/** The two parts between which a rule stands, as the line shows them. */
const SIDES: Record<Role, readonly [Role, Role]> = {
  requested: ['requesting', 'requested'],
  requesting: ['requesting', 'requested'],
  transit: ['requesting', 'transit'],
  sentencing: ['sentencing', 'executing'],
  executing: ['sentencing', 'executing'],
};

/** Who plays which part, where the rule asks for it; the law of one State has but one. */
export function TermRoles({ instrument, rule, roles, problems }: Props) {
  const { terms: t, termForm } = useSession().words.value;
  const asked = askedRole(rule);
  if (!asked || instrument.parties.length < 2) return null;
  const [left, right] = SIDES[asked];
  const held = asked === 'requested' && instrument.kind === 'extradition';
  return (
    <RolesLine
      parties={instrument.parties}
      roles={roles}
      sides={[
        [left, termForm.sides[left]],
        [right, termForm.sides[right]],
      ]}
      asked={asked}
      question={held ? t.whoIsAsked : termForm.ask[asked]}
      swap={t.swap}
      problems={problems}
      onChange={(state) => setFacts({ [left]: '', [right]: '', [asked]: state })}
    />
  );
}
