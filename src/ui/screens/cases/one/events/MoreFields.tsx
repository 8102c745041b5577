import { useId } from 'preact/hooks';
import { useSession } from '../../../../state/session.ts';
import type { EventDraft } from './draft.ts';
import { FinerDay } from './WhenFields.tsx';

interface Props {
  readonly draft: EventDraft;
  readonly onChange: (part: Partial<EventDraft>) => void;
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly onChange: (text: string) => void;
}

function Line({ label, value, help, onChange }: LineProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {help && (
        <span id={`${id}-help`} class="help">
          {help}
        </span>
      )}
    </div>
  );
}

/** The title of an event that no term hangs on. */
export function TitleField({ draft, onChange }: Props) {
  const t = useSession().words.value.caseEvents.form;
  return <Line label={t.titleField} value={draft.title} onChange={(title) => onChange({ title })} />;
}

/** What may be said of an event besides its day; open where something is. */
export function MoreFields({ draft, hour, onChange }: Props & { readonly hour: boolean }) {
  const t = useSession().words.value.caseEvents.form;
  const id = useId();
  const isSaid =
    draft.when.includes('..') ||
    (draft.when.includes('T') && !hour) ||
    draft.place !== '' ||
    draft.note !== '' ||
    (draft.title !== '' && draft.event !== null);
  return (
    <details class="finer" open={isSaid}>
      <summary>{t.more}</summary>
      <FinerDay value={draft.when} hour={hour} onChange={(when) => onChange({ when })} />
      <div class="pair loose">
        {draft.event !== null && (
          <Line
            label={t.titleField}
            value={draft.title}
            help={t.titleHelp}
            onChange={(title) => onChange({ title })}
          />
        )}
        <Line label={t.place} value={draft.place} onChange={(place) => onChange({ place })} />
      </div>
      <div class="field">
        <label for={id}>{t.note}</label>
        <textarea
          id={id}
          rows={2}
          spellcheck={false}
          dir="auto"
          value={draft.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}
