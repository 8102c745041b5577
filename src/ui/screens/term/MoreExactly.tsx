import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import type { FactProblem } from '../../../app/fact-problem.ts';
import type { Computed } from '../../../counting/count-term.ts';
import type { TermQuestion } from '../../../counting/question.ts';
import type { StateFile } from '../../../law/built/files.ts';
import type { ExcludedTime, ExtensionRule } from '../../../law/schema/term-change.ts';
import type { TermRule } from '../../../law/schema/term-rule.ts';
import { Failed } from '../../components/Failed.tsx';
import { useLater } from '../../state/later.ts';
import { useSession } from '../../state/session.ts';
import { hasFinerProblem, heldFiner, type NamedEvent } from './finer-facts.ts';

export interface FinerProps {
  /** Events that may be told more exactly, and events the law of a State may count from besides. */
  readonly events: readonly NamedEvent[];
  readonly also: readonly NamedEvent[];
  /** Null: a plain count, which has no provision. */
  readonly rule: TermRule | null;
  /** What the text says of days left out and of an extension, of the term itself or of one it hangs on. */
  readonly excluded: ExcludedTime | null;
  readonly extension: ExtensionRule | null;
  /** The hour stands beside the day already. */
  readonly hour: boolean;
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
  /** The States whose offices and law the answer rests on. */
  readonly states: ReadonlyMap<string, StateFile>;
  readonly answer: { readonly question: TermQuestion; readonly count: Computed } | null;
}

const loadPanels = () => import('./FinerPanels.tsx');

/**
 * Everything that makes an answer more exact, behind one line, so that the answer stays in view; the line says what is
 * entered. Its panels are loaded when it is opened, by the reader or because something in them is wrong.
 */
export function MoreExactly(props: FinerProps) {
  const { events, also, rule, excluded, extension, hour } = props;
  const { words } = useSession();
  const { terms: t, termForm } = words.value;
  const held = heldFiner(props);
  const wrong = hasFinerProblem(props);
  const [open, setOpen] = useState(wrong);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  const panels = useLater(loadPanels, { wanted: open, words: 'later' });
  const names = [
    ...(events.length > 0 && !hour ? [t.time] : []),
    ...(events.length > 0 ? [t.uncertain] : []),
    ...also.map(({ noun }) => noun),
    ...(excluded ? [termForm.finer.excluded] : []),
    ...(extension ? [termForm.finer.extension] : []),
    termForm.finer.offices,
    termForm.finer.reading,
    ...(rule?.receivedBy ? [termForm.finer.channel] : []),
  ];
  const entered = [...held.nouns, ...held.panels.map((name) => termForm.finer[name])];
  return (
    <details class="finer" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {`${t.finer}: ${names.join(', ').toLowerCase()}`}
        {entered.length > 0 && <b class="entered">{termForm.finer.entered(entered.join(', '))}</b>}
      </summary>
      {open && panels === null && <p class="quiet">{words.value.shell.loading}</p>}
      {panels === 'failed' && <Failed problem={{ problem: 'unreachable', path: 'FinerPanels' }} />}
      {panels && panels !== 'failed' && <panels.FinerPanels {...props} />}
    </details>
  );
}
