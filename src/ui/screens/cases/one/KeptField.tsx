import { useId } from 'preact/hooks';
import { LIMITS } from '../../../../cases/text.ts';
import { useSession } from '../../../state/session.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { useKeptText } from './kept-text.ts';
import { refuseLong } from './refuse-long.ts';

interface Props {
  /** Names the field among all of all cases. */
  readonly of: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly lines?: number;
  /** A name, a telephone number: no line of prose. */
  readonly list?: string;
  /** What is to be said of a text that is kept all the same. */
  readonly doubt?: (text: string) => string | null;
  readonly onSave: (text: string) => Promise<string | null>;
}

/** A field of a case: saved when it is left, Escape leaves it as it was. */
export function KeptField({ of, label, value, help, lines, list, doubt, onSave }: Props) {
  const { words } = useSession();
  const id = useId();
  const kept = useKeptText(of, value, onSave);
  const doubted = kept.dirty || kept.draft === '' ? null : (doubt?.(kept.draft) ?? null);
  const wrong = kept.wrong ?? doubted;
  const common = {
    id,
    value: kept.draft,
    spellcheck: false,
    dir: 'auto' as const,
    'aria-invalid': kept.wrong !== null,
    'aria-describedby': `${id}-help`,
    onBeforeInput: (event: Event) => {
      if (refuseLong(event, LIMITS.line))
        kept.refuse(words.value.caseAbout.problem['too-long-to-put-in'](LIMITS.line));
    },
    onBlur: kept.save,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && kept.dirty) {
        event.stopPropagation();
        kept.drop();
      }
      if (event.key === 'Enter' && !lines) kept.save();
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={lines} onInput={(event) => kept.type(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          autocomplete="off"
          list={list}
          onInput={(event) => kept.type(event.currentTarget.value)}
        />
      )}
      <span
        id={`${id}-help`}
        class={wrong ? 'help wrong' : 'help'}
        role={kept.wrong ? 'alert' : undefined}
        aria-live={doubt ? 'polite' : undefined}
      >
        {wrong ?? help ?? ''}
      </span>
      {kept.elsewhere !== null && (
        <Elsewhere
          text={kept.elsewhere}
          onMine={() => kept.resolve(kept.draft)}
          onTheirs={() => kept.resolve(kept.elsewhere ?? '')}
        />
      )}
    </div>
  );
}
