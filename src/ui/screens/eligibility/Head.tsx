import type { Facts } from '../../../app/address.ts';
import { type EligibilityResult, PATH } from '../../../app/compute-eligibility.ts';
import { pathDecides } from '../../../eligibility/paths.ts';
import type { EligibilityRules } from '../../../law/schema/condition.ts';
import type { EligibilityWords, Instrument, InstrumentWords } from '../../../law/schema/instrument.ts';
import { AddressProblems, withoutField } from '../../components/AddressProblems.tsx';
import { Choice } from '../../components/Choice.tsx';
import { LawVersion } from '../../components/LawVersion.tsx';
import { PapersLink } from '../../components/PapersLink.tsx';
import { RequestRoles } from '../../components/RequestRoles.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly instrument: Instrument;
  readonly instrumentWords: InstrumentWords;
  readonly rules: EligibilityRules;
  readonly ruleWords: EligibilityWords;
  readonly facts: Facts;
  readonly result: EligibilityResult;
}

/** Which treaty, which State plays which part, and what is asked for. */
export function Head({ instrument, instrumentWords, rules, ruleWords, facts, result }: Props) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const { roles, problems } = result;
  const wrong = problems.find(({ fact }) => fact === PATH);
  return (
    <header class="title">
      <p class="quiet">{instrumentWords.name}</p>
      <h1>{ruleWords.name}</h1>
      <RequestRoles instrument={instrument} roles={roles} problems={problems} />
      {rules.paths && (
        <Choice
          legend={ruleWords.ask ?? t.path.ask}
          layout="stacked"
          problem={wrong ? words.value.problems.fact[wrong.problem](wrong.value) : null}
          options={[
            ...(pathDecides(rules) ? [] : [['', t.path.leftOpen] as const]),
            ...rules.paths.map((path) => [path, ruleWords.paths?.[path] ?? path] as const),
          ]}
          value={wrong ? null : (facts[PATH] ?? '')}
          onChange={(path) => setFacts({ [PATH]: path })}
        />
      )}
      <PapersLink instrument={instrument.id} facts={facts} />
      <LawVersion facts={facts} question={{ kind: 'eligibility', instrument: instrument.id }} />
      <AddressProblems problems={problems.filter((one) => withoutField(one))} />
    </header>
  );
}
