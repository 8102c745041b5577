import { useState } from 'preact/hooks';

/**
 * What is being typed over a value, until the value itself changes. It changes while drawing, not in an effect: an
 * effect runs a frame after the field is there, and would wipe out what was typed into it by then.
 */
export function useDraft(shown: string): readonly [draft: string, setDraft: (text: string) => void] {
  const [draft, setDraft] = useState({ over: shown, text: shown });
  const now = draft.over === shown ? draft : { over: shown, text: shown };
  if (now !== draft) setDraft(now);
  return [now.text, (text) => setDraft({ over: shown, text })];
}
