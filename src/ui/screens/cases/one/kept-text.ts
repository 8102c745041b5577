import { useEffect, useRef, useState } from 'preact/hooks';
import type { JsonObject } from '../../../../cases/json.ts';
import { afterPress } from '../../../components/after-press.ts';
import { dropTyped, keepTyped, takeUp, typedIn } from '../../../state/typed.ts';

interface Typed {
  readonly draft: string;
  /** The stored text that the draft was made from. */
  readonly base: string;
}

const readTyped = (value: JsonObject | undefined): Typed | null =>
  typeof value?.draft === 'string' && typeof value.base === 'string'
    ? { draft: value.draft, base: value.base }
    : null;

export interface KeptText {
  readonly draft: string;
  readonly dirty: boolean;
  /** What another window wrote in its place while this was typed; null: nothing. */
  readonly elsewhere: string | null;
  /** Why it is not saved; null: it is, or is being typed. */
  readonly wrong: string | null;
  /** It was saved just now. */
  readonly saved: boolean;
  readonly type: (text: string) => void;
  /** Something that was to be put in was refused; the text is as it was. */
  readonly refuse: (why: string) => void;
  readonly save: () => void;
  /** Leaves it as it is stored. */
  readonly drop: () => void;
  /** Settles a text that another window changed too. */
  readonly resolve: (text: string) => void;
}

/**
 * A text that is saved when its field is left, and when the page is; what was typed into a page that ended before is
 * saved when the field is there again. `key` names the case and the field, `case/field`. A text that another window changed meanwhile is never
 * written over unasked. `write` says what is wrong, or null once it is kept.
 */
export function useKeptText(
  key: string,
  stored: string,
  write: (text: string) => Promise<string | null>,
): KeptText {
  const kept = readTyped(typedIn(key));
  const [draft, setDraft] = useState(kept?.draft ?? stored);
  /** The stored text that the draft was made from. */
  const [base, setBase] = useState(kept?.base ?? stored);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const writing = useRef(false);
  const dirty = draft !== base;
  const elsewhere = dirty && stored !== base && stored !== draft ? stored : null;

  const settle = (text: string) => {
    dropTyped(key);
    setDraft(text);
    setBase(text);
    setWrong(null);
  };
  const keep = async (text: string) => {
    // Leaving the field for a button asks twice: the second would meet the first as a change from elsewhere.
    if (writing.current) return;
    writing.current = true;
    const problem = await write(text);
    writing.current = false;
    setWrong(problem);
    if (problem !== null) return;
    if (readTyped(typedIn(key))?.draft === text) dropTyped(key);
    setBase(text);
    setSaved(true);
  };
  const save = () => {
    if (dirty && elsewhere === null) void keep(draft);
  };
  // Nothing typed here: what another window wrote is simply shown.
  useEffect(() => {
    if (writing.current) return;
    if (!dirty && stored !== draft) settle(stored);
    else if (stored === draft && stored !== base) settle(stored);
  }, [stored, draft, base, dirty]);

  /** It was left by a page that is gone: the field is as good as left. */
  const [taken, setTaken] = useState(false);
  useEffect(
    () =>
      takeUp(
        key.slice(0, key.indexOf('/')),
        (field) => field === key,
        (_field, value) => {
          const left = readTyped(value);
          if (!left) return;
          setDraft(left.draft);
          setBase(left.base);
          setTaken(true);
        },
      ),
    [key],
  );
  useEffect(() => {
    if (!taken) return;
    setTaken(false);
    if (dirty) save();
    else dropTyped(key);
  }, [taken]);

  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && latest.current();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      latest.current();
    };
  }, []);

  return {
    draft,
    dirty,
    elsewhere,
    wrong,
    saved: saved && !dirty,
    type(text) {
      setDraft(text);
      setSaved(false);
      setWrong(null);
      if (text === base) dropTyped(key);
      else keepTyped(key, { draft: text, base });
    },
    refuse: setWrong,
    save: () => afterPress(save),
    drop: () => settle(stored),
    resolve(text) {
      setDraft(text);
      setBase(stored);
      if (text === stored) settle(text);
      else void keep(text);
    },
  };
}
