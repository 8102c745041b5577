import { useState } from 'preact/hooks';
import { CASE_STATES, type Case } from '../../../../cases/case.ts';
import { setArchived, setState } from '../../../../cases/edit-case.ts';
import { Notice } from '../../../components/Notice.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useSession } from '../../../state/session.ts';
import { renameOf, TITLE } from '../case-actions.ts';
import { focusOn } from '../focus.ts';
import { NameEditor } from '../NameEditor.tsx';
import { useEdits } from './edits.ts';

/** The name of a case, where it stands, and whether it is put away. */
export function Head({ of }: { readonly of: Case }) {
  const { words } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const [renaming, setRenaming] = useState(false);
  return (
    <header class="case-head">
      <p>
        <RouteLink to={{ screen: 'cases' }}>{words.value.cases.all}</RouteLink>
      </p>
      {renaming ? (
        <>
          <h1 class="hidden">{of.name}</h1>
          <NameEditor
            of={of}
            onDone={() => {
              setRenaming(false);
              focusOn(renameOf(of.id));
            }}
          />
        </>
      ) : (
        <div class="case-name">
          <h1 id={TITLE} tabIndex={-1}>
            <bdi>{of.name}</bdi>
          </h1>
          <button type="button" class="slight" id={renameOf(of.id)} onClick={() => setRenaming(true)}>
            {words.value.cases.rename}
          </button>
        </div>
      )}
      <p class="case-state">
        <label for="case-state">{t.state.label}</label>
        <select
          id="case-state"
          value={of.state}
          data-state={of.state}
          onChange={(event) => {
            const state = CASE_STATES.find((one) => one === event.currentTarget.value);
            if (state) void edit((seen, now) => setState(seen, state, now), t.said.state(t.state[state]));
          }}
        >
          {CASE_STATES.map((state) => (
            <option key={state} value={state}>
              {t.state[state]}
            </option>
          ))}
        </select>
      </p>
      {of.archived && (
        <Notice kind="note">
          <p>{t.archived}</p>
          <button
            type="button"
            onClick={() => void edit((seen, now) => setArchived(seen, false, now), t.said.unarchived)}
          >
            {t.unarchive}
          </button>
        </Notice>
      )}
    </header>
  );
}
