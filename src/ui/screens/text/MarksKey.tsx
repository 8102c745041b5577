import { useSession } from '../../state/session.ts';
import { kindOfMark } from './annotate.ts';
import { useReading } from './reading.ts';

const KINDS = ['term', 'date', 'threshold', 'condition', 'ground', 'paper'] as const;

/** Says in words what each kind of mark in this text means. Nothing where the text has none. */
export function MarksKey() {
  const t = useSession().words.value.text.marks;
  const { annotations } = useReading();
  const shown = new Set([...annotations.marks.values()].flat().map(kindOfMark));
  const slips = annotations.slips.size > 0;
  if (shown.size === 0 && !slips) return null;
  return (
    <details class="marks-key">
      <summary>{t.title}</summary>
      <p class="quiet">{t.intro}</p>
      <ul>
        {KINDS.filter((kind) => shown.has(kind)).map((kind) => (
          <li key={kind}>
            <span class="sample" data-kind={kind}>
              {t.kinds[kind]}
            </span>
          </li>
        ))}
        {slips && (
          <li>
            <span class="slip">{t.slip}</span>
          </li>
        )}
      </ul>
    </details>
  );
}
