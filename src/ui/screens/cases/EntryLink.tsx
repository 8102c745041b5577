import type { ComponentChildren } from 'preact';
import { type Route, writePath } from '../../../app/address.ts';
import { factsOfEntry } from '../../../app/case/entry-law.ts';
import type { Case, CaseEntry } from '../../../cases/case.ts';
import { go } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

export function routeOf(entry: CaseEntry): Route {
  if (entry.kind === 'count') return { screen: 'count' };
  if (entry.kind === 'eligibility' || entry.kind === 'documents')
    return { screen: entry.kind, instrument: entry.instrument };
  return { screen: 'terms', instrument: entry.instrument, rule: entry.rule };
}

interface Props {
  readonly of: Case;
  readonly entry: CaseEntry;
  readonly children: ComponentChildren;
}

/** A link to the page of a question, with its facts and those of its case; the page then knows which case it belongs to. */
export function EntryLink({ of, entry, children }: Props) {
  const { library, index } = useSession();
  const to = routeOf(entry);
  return (
    <a
      href={writePath(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        void factsOfEntry(of, entry, library, index.value).then((facts) =>
          go(to, { ...facts }, { caseId: of.id, entryId: entry.id }),
        );
      }}
    >
      {children}
    </a>
  );
}
