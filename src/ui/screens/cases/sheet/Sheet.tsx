import { useEffect } from 'preact/hooks';
import type { Labelled } from '../../../../app/case-sheet/parts.ts';
import { type CaseSheet, sayInstant } from '../../../../app/case-sheet/sheet.ts';
import type { Case } from '../../../../cases/case.ts';
import { useSession } from '../../../state/session.ts';
import { pageRule } from './page-rule.ts';
import { Pairs, Part } from './SheetPart.tsx';
import { SheetQuestions } from './SheetQuestions.tsx';
import { SheetResults } from './SheetResults.tsx';
import { Changes, Events, Glance } from './SheetTables.tsx';

export interface SheetShown {
  readonly of: Case;
  readonly sheet: CaseSheet;
  readonly withPerson: boolean;
  readonly withHistory: boolean;
  /** Data of the person are there and were left out. */
  readonly personLeft: boolean;
}

/** The case on paper: seen in print alone. */
export function Sheet({ of, sheet, withPerson, withHistory, personLeft }: SheetShown) {
  const { words, dates, today, platform } = useSession();
  const t = words.value.caseSheet;
  const s = t.sections;
  const zone = Temporal.Now.timeZoneId();
  const day = dates.value.inSentence(today.value);
  usePageRule(`${t.title}: ${of.name}`, `${t.computedOn(day)} · Dedere ${platform.version}`);
  const about: readonly Labelled[] = [
    [words.value.caseAbout.state.label, words.value.caseAbout.state[of.state]],
    [t.created, sayInstant({ dates: dates.value }, of.created, zone)],
    [t.changed, sayInstant({ dates: dates.value }, of.changed, zone)],
    ...sheet.facts,
  ];
  return (
    <article class="case-sheet" data-sheet={of.id}>
      <header>
        <p class="sheet-kind">{t.title}</p>
        <h1>
          <bdi>{of.name}</bdi>
        </h1>
        <p>{t.computedOn(day)}.</p>
      </header>
      {sheet.terms.length > 0 && (
        <Part title={s.glance}>
          <Glance terms={sheet.terms} />
        </Part>
      )}
      <Part title={s.about}>
        <Pairs pairs={about} />
      </Part>
      {withPerson && (
        <Part title={s.person}>
          <Pairs pairs={sheet.person} />
        </Part>
      )}
      {personLeft && <p class="sheet-small">{t.personLeft}</p>}
      {sheet.parties.length > 0 && (
        <Part title={s.parties}>
          <Pairs pairs={sheet.parties.map(({ role, said }) => [role, said] as const)} />
        </Part>
      )}
      {sheet.instruments.length > 0 && (
        <Part title={s.instruments}>
          <ul>
            {sheet.instruments.map(({ id, name, force }) => (
              <li key={id}>
                <strong>{name}</strong> {force}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={s.events}>
        {sheet.events.length === 0 ? <p>{t.nothing}</p> : <Events events={sheet.events} />}
        {sheet.unsettled && <p class="sheet-warn">{t.unsettled(sheet.unsettled)}</p>}
      </Part>
      <SheetQuestions title={s.terms} questions={sheet.terms} />
      <SheetQuestions title={s.eligibility} questions={sheet.eligibility} />
      <SheetQuestions title={s.papers} questions={sheet.papers} />
      {sheet.tasks.length > 0 && (
        <Part title={s.tasks}>
          <ul class="sheet-tasks">
            {sheet.tasks.map(({ id, text, done }) => (
              <li key={id}>
                <span aria-hidden="true">{done ? '☑' : '☐'}</span> <bdi>{text}</bdi>{' '}
                <span class="sheet-small">{done ? t.taskDone(done) : t.taskOpen}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {of.receipts.length > 0 && <SheetResults of={of} title={s.receipts} />}
      {of.note.trim() !== '' && (
        <Part title={s.note}>
          <p class="sheet-note" dir="auto">
            {of.note}
          </p>
        </Part>
      )}
      {withHistory && sheet.history.length > 0 && (
        <Changes sheet={sheet} title={s.history} withPerson={!personLeft} zone={zone} />
      )}
      <footer>
        <p>
          {t.product(platform.version, platform.engine)}. {t.computedOn(day)}.
        </p>
        <p class="sheet-closing">{words.value.shell.closing}</p>
      </footer>
    </article>
  );
}

/** The margins of the pages while the sheet is there. */
function usePageRule(head: string, computed: string): void {
  const { words } = useSession();
  const { page } = words.value.caseSheet;
  useEffect(() => {
    const rule = new CSSStyleSheet();
    rule.replaceSync(pageRule({ head, computed, page }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
    };
  }, [head, computed, page]);
}
