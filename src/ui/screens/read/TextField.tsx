import { useId, useRef, useState } from 'preact/hooks';
import { READ_EXAMPLE } from '../../../wording/read-example.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { Notice } from '../../components/Notice.tsx';
import { useDrop } from '../../state/drop.ts';
import { useSession } from '../../state/session.ts';
import { notify } from '../../state/toast.ts';
import { focusOn } from '../cases/focus.ts';
import { clearText, readNow, readText, taken } from './reading.ts';
import { type TakenText, type TextProblem, takeFile, takeText } from './take-text.ts';
import { useShare } from './use-share.ts';

/** A longer text would keep a field busy with every key; it is shown below instead. */
const MOST_IN_FIELD = 50_000;
const FIELD = 'text-to-read';

/** Where the text comes in: typed, pasted, dropped or opened. */
export function TextField() {
  const { words, lang } = useSession();
  const t = words.value.read;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { text, file } = taken.value;
  const figures = new Intl.NumberFormat(dataLangOf(lang.value)).format(text.length);
  const isLong = text.length > MOST_IN_FIELD;

  const take = (
    given: TakenText | { readonly problem: TextProblem },
    when: 'now' | 'soon' = 'now',
    typed = false,
  ) => {
    if ('problem' in given) {
      setProblem(`${t.problem[given.problem]}${text === '' ? '' : ` ${t.kept}`}`);
      return;
    }
    setProblem(null);
    const was = taken.value;
    readText(given, when);
    // What is typed is taken back in the field itself.
    if (when === 'now' && !typed && was.text !== '')
      notify(t.replaced, { label: t.undo, run: () => readText(was) });
  };
  const share = useShare(take);
  /** What the reader brings in themselves; what was said of a share is then of another text. */
  const bring = (given: TakenText | { readonly problem: TextProblem }) => {
    if (!('problem' in given)) share.forget();
    take(given);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    bring(await takeFile(chosen));
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
  };
  const paste = async () => {
    try {
      const pasted = await navigator.clipboard.readText();
      if (pasted.trim() === '') setProblem(t.pasteEmpty);
      else bring(takeText(pasted));
    } catch {
      setProblem(t.pasteRefused);
      document.getElementById(FIELD)?.focus();
    }
  };
  const clear = () => {
    const was = taken.value;
    clearText();
    setProblem(null);
    share.forget();
    focusOn(FIELD);
    notify(t.cleared, { label: t.undo, run: () => readText(was) });
  };
  const onInput = (event: InputEvent & { currentTarget: HTMLTextAreaElement }) => {
    const field = event.currentTarget;
    const given = takeText(field.value);
    take(given, event.inputType === 'insertFromPaste' ? 'now' : 'soon', true);
    if ('problem' in given) field.value = text;
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= MOST_IN_FIELD) return;
    event.preventDefault();
    bring(takeText(pasted));
  };
  const over = useDrop((dropped) => void open(dropped));

  return (
    <form
      class={over ? 'text-to-read no-print over' : 'text-to-read no-print'}
      onSubmit={(event) => {
        event.preventDefault();
        readNow();
        focusOn('found');
      }}
    >
      {isLong ? (
        <p>{file === null ? t.long(figures) : t.ofFile(file, figures)}</p>
      ) : (
        <div class="field">
          <label for={FIELD}>{t.field}</label>
          <textarea
            id={FIELD}
            class={text === '' ? 'roomy' : undefined}
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            aria-describedby={`${id}-stays`}
            value={text}
            onInput={onInput}
            onPaste={onPaste}
          />
        </div>
      )}
      <p class="quiet" id={`${id}-stays`}>
        {t.stays}
      </p>
      <div class="actions">
        {text !== '' && (
          <button type="submit" class="main">
            {t.now}
          </button>
        )}
        {'clipboard' in navigator && (
          <button type="button" class={text === '' ? 'main' : undefined} onClick={() => void paste()}>
            {t.paste}
          </button>
        )}
        <button type="button" onClick={() => input.current?.click()}>
          {t.open}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,text/plain"
          aria-label={t.open}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        {text !== '' && (
          <button type="button" onClick={clear}>
            {t.clear}
          </button>
        )}
        <span class="quiet drop-hint">{t.drop}</span>
      </div>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {share.said.map((each) => (
        <Notice key={each} kind="warn">
          {each}
        </Notice>
      ))}
      {taken.value.broken > 0 && <Notice kind="warn">{t.broken(taken.value.broken)}</Notice>}
      {taken.value.guessed && <Notice kind="warn">{t.guessed(taken.value.guessed)}</Notice>}
      {text.trim() === '' && (
        <div class="asking">
          <p>{t.empty}</p>
          <button
            type="button"
            onClick={() => {
              bring(takeText(READ_EXAMPLE[dataLangOf(lang.value)]));
              focusOn('found');
            }}
          >
            {t.example}
          </button>
        </div>
      )}
    </form>
  );
}
