import { useId, useRef, useState } from 'preact/hooks';
import { RECEIPT_LIMITS } from '../../../exchange/receipt-fields.ts';
import { useDrop } from '../../state/drop.ts';
import { useSession } from '../../state/session.ts';
import type { Taken } from '../ReceiptScreen.tsx';

/** Reads a chosen file; one too large for a receipt is not even opened. */
async function taken(file: File): Promise<Taken> {
  // A character takes at most three bytes for each UTF-16 unit.
  if (file.size > RECEIPT_LIMITS.text * 3) return { from: file.name, problem: 'too-large' };
  try {
    return { from: file.name, text: await file.text() };
  } catch {
    return { from: file.name, problem: 'unreadable-file' };
  }
}

/** A receipt comes as a file, chosen or dropped, or as its text. */
export function TakeIn({ onTaken }: { readonly onTaken: (taken: Taken) => void }) {
  const t = useSession().words.value.receipt;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    onTaken(await taken(file));
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
  };
  const over = useDrop((file) => void open(file));
  return (
    <div class={over ? 'take-in over' : 'take-in'}>
      <div class="actions">
        <button type="button" class="main" onClick={() => input.current?.click()}>
          {t.open}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t.open}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        <span class="quiet drop-hint">{t.drop}</span>
      </div>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          onTaken(
            pasted.trim() === '' ? { from: null, problem: 'nothing-pasted' } : { from: null, text: pasted },
          );
        }}
      >
        <label for={`${id}-text`}>{t.paste}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <div class="actions">
          <button type="submit">{t.compare}</button>
        </div>
      </form>
    </div>
  );
}
