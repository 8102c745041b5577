import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { enterBoard, keepBoard } from '../../../state/board.ts';
import { shown } from '../../../state/board-draw.ts';
import { storeFault } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { ReceiptLink } from '../../receipt/ReceiptLink.tsx';
import { TITLE } from '../case-actions.ts';
import { StoreFailed } from '../StoreFailed.tsx';
import { BoardFiles, Reminder } from './BoardFiles.tsx';
import { BoardPage } from './BoardPage.tsx';
import { followKeys } from './keys.ts';
import { Lost } from './Lost.tsx';
import { NewCase } from './NewCase.tsx';
import { Ordering } from './Ordering.tsx';
import { SelectBar } from './SelectBar.tsx';
import { Trash } from './Trash.tsx';
import '../../../styles/board.css';

interface Props {
  /** Said above the board: the address named no case. */
  readonly children?: ComponentChildren;
}

/** All cases by what presses. */
export function Board({ children }: Props) {
  const { words, library, index, today, platform } = useSession();
  const t = words.value;
  const section = useRef<HTMLElement>(null);
  const law = { library, index: index.value, engine: platform.engine, today: today.value };
  const entered = useMemo(() => enterBoard(law.today), []);
  useEffect(() => entered.leave, []);
  const fault = storeFault.value;
  useEffect(
    () => (fault ? undefined : keepBoard(law)),
    [library, law.index, law.engine, law.today, fault === null],
  );
  useEffect(() => (section.current ? followKeys(section.current) : undefined), []);
  const state = shown.value;
  const problem = fault ?? (state.state === 'failed' ? state.problem : null);
  const page = !problem && state.state === 'ready' ? state.page : null;
  // The database is busy with the cards until all are there.
  const isDrawn = useRef(false);
  isDrawn.current ||= page?.whole ?? false;
  const rest = page && isDrawn.current;
  return (
    <section ref={section} class="cases board" aria-labelledby={TITLE}>
      {children}
      <header class="title">
        <h1 id={TITLE} tabIndex={-1}>
          {t.cases.title}
        </h1>
        {page && page.cases !== 0 && <p class="quiet">{t.board.intro}</p>}
      </header>
      {!problem && <NewCase />}
      {problem && <StoreFailed problem={problem} />}
      <Lost />
      {rest && <Reminder />}
      {!problem && <Ordering />}
      {page ? (
        <BoardPage page={page} place={entered.place} />
      ) : (
        !problem && <p class="quiet">{t.shell.loading}</p>
      )}
      {rest && (
        <>
          <SelectBar page={page} />
          <Trash />
          <BoardFiles />
        </>
      )}
      {page && <ReceiptLink />}
    </section>
  );
}
