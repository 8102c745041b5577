import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Command, CommandReading } from '../../app/command-line/command.ts';
import { commandReader, wakeReader } from '../state/command-reader.ts';
import { useSession } from '../state/session.ts';
import { Icon } from './Icon.tsx';

/** The one line: a treaty, an event and a day in any order and language, with a preview of what it will open. */
export function CommandLine() {
  const session = useSession();
  const { words, index, today, preferences } = session;
  const t = words.value.shell.command;
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  /** What Enter was pressed on although it leaves something aside; pressed again, it is opened. */
  const [held, setHeld] = useState<string | null>(null);
  /** Enter came before the reader was there; it is done as soon as it is. */
  const [entered, setEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => focusBySlash(input), []);

  const loaded = commandReader.value;
  const reader = loaded === 'failed' ? null : loaded;
  const reading: CommandReading | null =
    text.trim() === '' || reader === null
      ? null
      : reader.readCommand(text, {
          index: index.value,
          today: today.value,
          ourState: preferences.value.ourState,
        });
  const proposals = reading?.proposals ?? [];
  const chosen = Math.min(active, proposals.length - 1);
  const shown = `${chosen} ${text}`;
  const isHeld = open && held === shown;
  const clear = () => {
    setText('');
    setActive(0);
    setHeld(null);
  };
  const run = (command: Command | undefined) => {
    if (!command) return;
    reader?.openCommand(command);
    clear();
    setOpen(false);
    input.current?.blur();
  };
  const enter = () => {
    const command = proposals[chosen];
    if (command && (isHeld || !reading || !reader?.leavesAside(reading, command))) {
      run(command);
      return;
    }
    if (command) setHeld(shown);
    setOpen(true);
  };
  useEffect(() => {
    if (!entered || loaded === null) return;
    setEntered(false);
    enter();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && proposals.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((chosen + step + proposals.length) % proposals.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      wakeReader(session.loadExplainWords);
      if (loaded === null) setEntered(true);
      else enter();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open && text !== '') setOpen(false);
      else clear();
    }
  };
  return (
    <search
      class="command"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t.label}
        aria-expanded={open && proposals.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && proposals.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={t.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="go"
        value={text}
        onFocus={() => {
          wakeReader(session.loadExplainWords);
          setOpen(true);
        }}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setHeld(null);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          class="plain"
          aria-label={t.clear}
          onClick={() => {
            clear();
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <div class="proposals" hidden={!open}>
        <div id={`${id}-list`} role="listbox" aria-label={t.label}>
          {proposals.map((command, i) => {
            const told = reader?.tellCommand(session, command);
            if (!told) return null;
            return (
              <button
                type="button"
                tabIndex={-1}
                key={told.title + told.detail}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === chosen}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => run(command)}
              >
                <span>{told.title}</span>
                <span class="quiet">{told.detail}</span>
              </button>
            );
          })}
        </div>
        <p class={isHeld ? 'wrong' : 'quiet'} role="status">
          {reading ? reader?.tellReading(session, reading, text) : loaded === 'failed' ? t.notLoaded : t.hint}
          {isHeld && ` ${t.again}`}
        </p>
      </div>
    </search>
  );
}

/** `/` puts the cursor into the line from anywhere that is not a field. */
function focusBySlash(input: { readonly current: HTMLInputElement | null }): () => void {
  const onKey = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.current?.focus();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
