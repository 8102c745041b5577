import { readBirth } from '../../../../../app/case/birth.ts';
import type { Case } from '../../../../../cases/case.ts';
import { setPersonField } from '../../../../../cases/edit-case.ts';
import { PERSON_FIELDS } from '../../../../../cases/parts.ts';
import { useSession } from '../../../../state/session.ts';
import { KeptField } from '../KeptField.tsx';
import { useEditField } from '../use-edit-field.ts';

/** The person sought or sentenced: whatever is known. */
export function PersonFields({ of }: { readonly of: Case }) {
  const { words, realToday } = useSession();
  const t = words.value.caseAbout;
  const editField = useEditField();
  const doubt = (text: string) => {
    const read = readBirth(text, realToday.value);
    return read === 'not-understood' || read === 'to-come' ? t.person.bornDoubt[read] : null;
  };
  return (
    <div class="pair loose">
      {PERSON_FIELDS.map((field) => (
        <KeptField
          key={field}
          of={`${of.id}/person/${field}`}
          label={t.person[field]}
          value={of.person[field] ?? ''}
          {...(field === 'born' ? { help: t.person.bornHelp, doubt } : {})}
          {...(field === 'note' ? { lines: 3 } : {})}
          onSave={(text) =>
            editField((seen, now) => setPersonField(seen, field, text, now), t.said.person(t.person[field]))
          }
        />
      ))}
    </div>
  );
}
