import { useId, useState } from 'preact/hooks';
import type { Case } from '../../../../../cases/case.ts';
import { addParty, editParty, removeParty } from '../../../../../cases/edit-parties.ts';
import { PARTY_ROLES, type Party, type PartyRole } from '../../../../../cases/parts.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { useEdits } from '../edits.ts';
import { KeptField } from '../KeptField.tsx';
import { tellEdit } from '../tell-edit.ts';
import { useEditField } from '../use-edit-field.ts';

/** The authorities and persons of a case, each with its contact. */
export function Parties({ of }: { readonly of: Case }) {
  return (
    <>
      <ul class="case-parties">
        {of.parties.map((party) => (
          <PartyItem key={party.id} of={of} party={party} />
        ))}
      </ul>
      <AddParty />
    </>
  );
}

const fieldOf = (id: string) => `party-${id}`;

function PartyItem({ of, party }: { readonly of: Case; readonly party: Party }) {
  const { words, index, stateWords } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const editField = useEditField();
  const id = useId();
  const change = (fields: Partial<Pick<Party, 'role' | 'name' | 'state' | 'contact'>>) =>
    editField(
      (seen, now) => editParty(seen, party.id, fields, now),
      t.said.partyChanged(fields.name ?? party.name),
    );
  const states = index.value.states.map(({ state }) => state);
  const field = (name: 'name' | 'contact', help?: string) => (
    <KeptField
      of={`${of.id}/party/${party.id}/${name}`}
      label={t.parties[name]}
      value={party[name]}
      {...(help ? { help } : {})}
      onSave={(text) => change({ [name]: text })}
    />
  );
  return (
    <li data-party={party.role} id={fieldOf(party.id)} tabIndex={-1}>
      <div class="pair loose">
        <RoleSelect value={party.role} onChange={(role) => void change({ role })} />
        {field('name')}
        <div class="field">
          <label for={`${id}-state`}>{t.parties.state}</label>
          <select
            id={`${id}-state`}
            value={party.state}
            onChange={(event) => void change({ state: event.currentTarget.value })}
          >
            <option value="">{t.parties.noState}</option>
            {(party.state && !states.includes(party.state) ? [...states, party.state] : states).map(
              (state) => (
                <option key={state} value={state}>
                  {stateWords.value[state]?.name ?? state}
                </option>
              ),
            )}
          </select>
        </div>
        {field('contact', t.parties.contactHelp)}
      </div>
      <div class="actions quietly">
        <button
          type="button"
          aria-label={t.parties.removeOf(party.name)}
          onClick={() =>
            void edit((seen, now) => removeParty(seen, party.id, now), t.said.partyRemoved(party.name))
          }
        >
          {t.parties.remove}
        </button>
      </div>
    </li>
  );
}

function RoleSelect({ value, onChange }: { value: PartyRole; onChange: (role: PartyRole) => void }) {
  const t = useSession().words.value.caseAbout.parties;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t.role}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const role = PARTY_ROLES.find((one) => one === event.currentTarget.value);
          if (role) onChange(role);
        }}
      >
        {PARTY_ROLES.map((role) => (
          <option key={role} value={role}>
            {t.roles[role]}
          </option>
        ))}
      </select>
    </div>
  );
}

function AddParty() {
  const { words } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const id = useId();
  const [role, setRole] = useState<PartyRole>('requesting-authority');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async () => {
    const party: Party = { id: crypto.randomUUID(), role, name, state: '', contact: '' };
    const problem = await edit((seen, now) => addParty(seen, party, now), t.said.partyAdded(name.trim()));
    setWrong(problem && tellEdit(words.value, problem));
    if (problem) return document.getElementById(id)?.focus();
    setName('');
    focusOn(fieldOf(party.id));
  };
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="pair loose">
        <RoleSelect value={role} onChange={setRole} />
        <div class="field">
          <label for={id}>{t.parties.add}</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            placeholder={t.parties.name}
            value={name}
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-help`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <span id={`${id}-help`} class="help wrong" role="alert">
            {wrong}
          </span>
        </div>
      </div>
      <button type="submit">{t.tasks.add}</button>
    </form>
  );
}
