import type { Case } from '../../../../../cases/case.ts';
import { setPersonField } from '../../../../../cases/edit-case.ts';
import { PERSON_FIELDS } from '../../../../../cases/parts.ts';
import { useSession } from '../../../../state/session.ts';
import { KeptField } from '../KeptField.tsx';
import { useEditField } from '../use-edit-field.ts';

/** The person sought or sentenced: whatever is known. */
export function PersonFields({ of }: { readonly of: Case }) {
  const t = useSession().words.value.caseAbout;
  const editField = useEditField();
  return (
    <div class="pair loose">
      {PERSON_FIELDS.map((field) => (
        <KeptField
          key={field}
          of={`${of.id}/person/${field}`}
          label={t.person[field]}
          value={of.person[field] ?? ''}
          {...(field === 'born' ? { help: t.person.bornHelp } : {})}
          {...(field === 'note' ? { lines: 3 } : {})}
          onSave={(text) =>
            editField((seen, now) => setPersonField(seen, field, text, now), t.said.person(t.person[field]))
          }
        />
      ))}
    </div>
  );
}
