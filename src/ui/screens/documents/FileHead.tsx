import type { Facts } from '../../../app/address.ts';
import { factsForEligibility } from '../../../app/carry-facts.ts';
import { type DocumentsResult, FOR } from '../../../app/compute-documents.ts';
import type { Papers } from '../../../app/with-documents.ts';
import type { InstrumentFile } from '../../../law/built/files.ts';
import type { InstrumentWords } from '../../../law/schema/instrument.ts';
import { type DocumentsTelling, kindName, sentBy } from '../../../wording/narrate-documents.ts';
import { AddressProblems, withoutField } from '../../components/AddressProblems.tsx';
import { LawVersion } from '../../components/LawVersion.tsx';
import { RequestRoles } from '../../components/RequestRoles.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { KindChoice } from './KindChoice.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly papers: Papers;
  readonly instrumentWords: InstrumentWords;
  readonly facts: Facts;
  readonly result: DocumentsResult;
  readonly telling: DocumentsTelling;
}

/** Which treaty, which State plays which part, what is to be sent, and the other rooms of it. */
export function FileHead({ file, papers, instrumentWords, facts, result, telling }: Props) {
  const { words } = useSession();
  const { instrument, eligibility } = file;
  const { roles, problems, kind } = result;
  const wrong = problems.find(({ fact }) => fact === FOR);
  return (
    <header class="title">
      <p class="quiet">{instrumentWords.name}</p>
      <h1>
        {kind
          ? words.value.documents.titleOf(kindName(papers.words, kind.kind))
          : words.value.documents.title}
      </h1>
      <RequestRoles instrument={instrument} roles={roles} problems={problems} />
      <KindChoice
        kinds={papers.rules.kinds.map((one) => [one.kind, kindName(papers.words, one.kind)] as const)}
        value={kind?.kind ?? ''}
        problem={wrong ? words.value.problems.fact[wrong.problem](wrong.value) : null}
        help={kind ? sentBy(telling, kind) : null}
      />
      <p class="also">
        {eligibility && (
          <RouteLink
            to={{ screen: 'eligibility', instrument: instrument.id }}
            facts={factsForEligibility(eligibility, papers.rules, facts)}
          >
            {words.value.documents.toEligibility}
          </RouteLink>
        )}
        <RouteLink to={{ screen: 'text', instrument: instrument.id }}>{words.value.shell.nav.text}</RouteLink>
      </p>
      <LawVersion facts={facts} question={{ kind: 'documents', instrument: instrument.id }} />
      <AddressProblems problems={problems.filter((one) => withoutField(one))} />
    </header>
  );
}
