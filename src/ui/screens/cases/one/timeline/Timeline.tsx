import { useMemo, useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import { timelineOf } from '../../../../../app/case/timeline.ts';
import type { Case } from '../../../../../cases/case.ts';
import { useSession } from '../../../../state/session.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { Axis } from './Axis.tsx';
import { Key } from './Key.tsx';
import { Overview } from './Overview.tsx';
import { daysOf, firstShown, rowsOf } from './rows.ts';
import { scaleOf } from './scale.ts';
import { TimelineRow } from './TimelineRow.tsx';
import '../../../../styles/timeline-marks.css';
import '../../../../styles/timeline.css';

interface Props {
  readonly of: Case;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  readonly law: CaseLaw;
  readonly onFirst: () => void;
}

/** Lines before today that stand there at once. */
const MOST_PAST = 6;

/** The arrows walk the list as the Tab key does. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof Element)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button.row')].filter(
    (one) => one.offsetParent,
  );
  const to = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/**
 * What happened, what runs, what is due: one line for each, in the order of the days, each with its words and its place
 * on the same scale. The list is the picture, so that the eye, the keyboard, a screen reader and paper have the same.
 */
export function Timeline({ of, answers, law, onFirst }: Props) {
  const { words, today } = useSession();
  const t = words.value.caseEvents.timeline;
  const [all, setAll] = useState(false);
  const rows = useMemo(() => rowsOf(timelineOf(of, answers, today.value)), [of, answers, today.value]);
  const scale = useMemo(() => scaleOf(daysOf(rows)), [rows]);
  const first = firstShown(rows, MOST_PAST);
  if (!scale) {
    return (
      <section class="case-timeline" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{t.title}</h2>
        <div class="asking">
          <p>{t.empty}</p>
          <button type="button" class="main" onClick={onFirst}>
            {t.first}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section
      class="case-timeline"
      aria-labelledby="timeline-title"
      data-scale={scale.shortened ? 'shortened' : 'linear'}
    >
      <h2 id="timeline-title">{t.title}</h2>
      <Axis rows={rows} scale={scale} />
      <Overview rows={rows} scale={scale} />
      {first > 0 && (
        <button type="button" class="slight" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.earlier(first)}
        </button>
      )}
      <ol class="timeline" onKeyDown={walk}>
        {rows.map((row, i) => (
          <TimelineRow key={i} row={row} of={of} law={law} scale={scale} folded={!all && i < first} />
        ))}
      </ol>
      <Key rows={rows} />
      <p class="help">{scale.shortened ? t.shortened : t.oneScale}</p>
    </section>
  );
}
