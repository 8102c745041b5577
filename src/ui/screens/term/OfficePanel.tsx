import { useId, useMemo } from 'preact/hooks';
import { addDays, type Day } from '../../../calendar/day.ts';
import type { OfficeCalendar } from '../../../calendar/office-calendar.ts';
import { feastOn } from '../../../calendar/own-days.ts';
import { officeCalendarOf } from '../../../law/built/office-calendar-of.ts';
import { Choice } from '../../components/Choice.tsx';
import { DayInput } from '../../components/DayInput.tsx';
import { PieceList } from '../../components/PieceList.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import type { FinerProps } from './MoreExactly.tsx';

type Props = Pick<FinerProps, 'facts' | 'problems' | 'states' | 'answer'>;

/** What the user knows of the offices: days they are closed besides, and what was announced of a moon-sighted feast. */
export function OfficePanel({ facts, problems, states, answer }: Props) {
  const t = useSession().words.value.termInputs.offices;
  const codes = [...states.keys()];
  const calendars = useMemo(() => [...states.values()].map(officeCalendarOf), [codes.join()]);
  const feasts = answer ? feastsNear(calendars, answer) : [];
  const said = feasts.map(({ piece }) => piece);
  const strayShifts = (facts.shift ?? '')
    .split(',')
    .filter((piece) => piece && !said.some((day) => piece.startsWith(`${day}:`)));
  if (codes.length === 0 && !facts.closed && !facts.shift) return null;
  return (
    <fieldset class="panel" data-panel="offices">
      <legend>{t.title}</legend>
      <p class="help">{t.help}</p>
      {feasts.map((feast) => (
        <FeastMoved key={feast.piece} feast={feast} value={facts.shift ?? ''} />
      ))}
      {strayShifts.length > 0 && (
        <StrayShifts value={facts.shift ?? ''} stray={strayShifts} problems={problems} />
      )}
      <PieceList
        fact="closed"
        value={facts.closed ?? ''}
        problems={problems}
        add={t.add}
        addMore={t.addMore}
        which={t.which}
        row={(piece, change) => <ClosedDay piece={piece} codes={codes} onChange={change} />}
      />
    </fieldset>
  );
}

interface Feast {
  readonly state: string;
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  /** `JO:2027-03-10`, to which the days it is moved by are added. */
  readonly piece: string;
}

/** A feast may reach into the term from a few days outside it. */
const MARGIN = 3;

function feastsNear(
  calendars: readonly OfficeCalendar[],
  { question, count }: NonNullable<FinerProps['answer']>,
): readonly Feast[] {
  const { safe, outer } = count.days ?? {};
  const days = [
    ...question.starts.map((start) => start.from),
    ...count.readings.map((reading) => reading.day),
    ...(safe?.found ? [safe.day] : []),
    ...(outer?.found ? [outer.day] : []),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [addDays(first, -MARGIN), addDays(last, MARGIN)];
  return calendars.flatMap((calendar) => {
    const found = calendar.holidays
      .filter(({ estimated, date }) => estimated && date >= from && date <= to)
      .map(({ date }) => feastOn(calendar, date));
    return found.flatMap((feast, i): Feast[] => {
      const [head, tail] = [feast[0], feast.at(-1)];
      const again =
        found.findIndex((other) => other[0]?.date === head?.date && other[0]?.id === head?.id) < i;
      if (!head || !tail || again) return [];
      const { state } = calendar;
      return [{ state, id: head.id, from: head.date, to: tail.date, piece: `${state}:${head.date}` }];
    });
  });
}

function FeastMoved({ feast, value }: { feast: Feast; value: string }) {
  const { words, dates, stateWords } = useSession();
  const t = words.value.termInputs.offices;
  const pieces = value.split(',').filter(Boolean);
  const mine = pieces.find((piece) => piece.startsWith(`${feast.piece}:`));
  const by = mine?.slice(feast.piece.length + 1) ?? '';
  const state = stateWords.value[feast.state];
  const options = ['', '-1', '0', '1', ...(['', '-1', '0', '1'].includes(by) ? [] : [by])];
  const told = (of: string) =>
    of === ''
      ? t.notYet
      : of === '0'
        ? t.asListed
        : Number(of) < 0
          ? t.earlier(-Number(of))
          : t.later(Number(of));
  return (
    <Choice
      legend={t.feast(
        state?.holidays[feast.id] ?? feast.id,
        state?.ofState ?? feast.state,
        dates.value.short(feast.from),
        dates.value.medium(feast.to),
      )}
      help={by === '' ? t.feastHelp : null}
      options={options.map((option) => [option, told(option)] as const)}
      value={by}
      onChange={(next) => {
        const others = pieces.filter((piece) => piece !== mine);
        setFacts({ shift: [...others, ...(next === '' ? [] : [`${feast.piece}:${next}`])].join(',') });
      }}
    />
  );
}

/** Feasts moved that are not near this term, or that there are not: kept until they are taken away. */
function StrayShifts({
  value,
  stray,
  problems,
}: Pick<Props, 'problems'> & { value: string; stray: readonly string[] }) {
  const { words } = useSession();
  return (
    <ul class="pieces">
      {stray.map((piece) => {
        const found = problems.find((one) => one.fact === 'shift' && one.value === piece);
        return (
          <li key={piece} class="piece">
            <code>{piece}</code>
            {found && <p class="help wrong">{words.value.problems.fact[found.problem](found.value)}</p>}
            <button
              type="button"
              class="plain"
              aria-label={words.value.termInputs.removeOf(piece)}
              onClick={() =>
                setFacts({
                  shift: value
                    .split(',')
                    .filter((one) => one !== piece)
                    .join(','),
                })
              }
            >
              {words.value.termInputs.remove}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface ClosedProps {
  readonly piece: string;
  readonly codes: readonly string[];
  readonly onChange: (piece: string) => void;
}

function ClosedDay({ piece, codes, onChange }: ClosedProps) {
  const { words, stateWords } = useSession();
  const t = words.value.termInputs.offices;
  const id = useId();
  const [, code, day = piece] = /^([A-Z]{2}):(.*)$/.exec(piece) ?? [];
  const state = code ?? codes[0] ?? '';
  const options = [...new Set([...codes, state])];
  return (
    <div class="pair loose">
      <div class="field">
        <label for={id}>{t.state}</label>
        <select id={id} value={state} onChange={(event) => onChange(`${event.currentTarget.value}:${day}`)}>
          {options.map((one) => (
            <option key={one} value={one}>
              {stateWords.value[one]?.name ?? one}
            </option>
          ))}
        </select>
      </div>
      <DayInput label={t.day} value={day} onChange={(next) => onChange(next ? `${state}:${next}` : '')} />
    </div>
  );
}
