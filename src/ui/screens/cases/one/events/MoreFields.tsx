import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SaidOfEvent } from '../../../../../cases/edit-events.ts';
import { LIMITS } from '../../../../../cases/text.ts';
import { useSession } from '../../../../state/session.ts';
import { refuseLong } from '../refuse-long.ts';
import type { EventDraft } from './draft.ts';
import { FinerDay } from './WhenFields.tsx';

interface Props {
  readonly draft: EventDraft;
  readonly onChange: (part: Partial<EventDraft>) => void;
  /** What stands at a field besides: that another window changed it too. */
  readonly beside: (field: keyof SaidOfEvent) => ComponentChildren;
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly beside: ComponentChildren;
  readonly onChange: (text: string) => void;
}

function Line({ label, value, help, beside, onChange }: LineProps) {
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
      {beside}
    </div>
  );
}

/** The title of an event that no term hangs on. */
export function TitleField({ draft, onChange, beside }: Props) {
  const t = useSession().words.value.caseEvents.form;
  return (
    <Line
      label={t.titleField}
      value={draft.title}
      beside={beside('title')}
      onChange={(title) => onChange({ title })}
    />
  );
}

const SAID_MORE = ['title', 'place', 'note'] as const;

/** What may be said of an event besides its day; open where something is. */
export function MoreFields({ draft, hour, onChange, beside }: Props & { readonly hour: boolean }) {
  const { words } = useSession();
  const t = words.value.caseEvents.form;
  const id = useId();
  const [refused, setRefused] = useState(false);
  const isSaid =
    draft.when.includes('..') ||
    (draft.when.includes('T') && !hour) ||
    draft.place !== '' ||
    draft.note !== '' ||
    (draft.title !== '' && draft.event !== null) ||
    SAID_MORE.some((field) => beside(field) !== null);
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
            beside={beside('title')}
            onChange={(title) => onChange({ title })}
          />
        )}
        <Line
          label={t.place}
          value={draft.place}
          beside={beside('place')}
          onChange={(place) => onChange({ place })}
        />
      </div>
      <div class="field">
        <label for={id}>{t.note}</label>
        <textarea
          id={id}
          rows={2}
          spellcheck={false}
          dir="auto"
          value={draft.note}
          aria-describedby={`${id}-help`}
          onBeforeInput={(event) => setRefused(refuseLong(event, LIMITS.eventNote))}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
        <span id={`${id}-help`} class="help wrong" role="alert">
          {refused && words.value.caseAbout.problem['too-long-to-put-in'](LIMITS.eventNote)}
        </span>
        {beside('note')}
      </div>
    </details>
  );
}
