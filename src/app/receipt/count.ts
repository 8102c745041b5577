import type { ClosedDay } from '../../calendar/office-calendar.ts';
import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { Ground, Reading } from '../../counting/reading.ts';
import { releaseOf } from '../../counting/release.ts';
import type { OuterDay, SafeDay } from '../../counting/three-days.ts';
import type {
  ReceiptCount,
  ReceiptEnd,
  ReceiptGround,
  ReceiptReading,
  ReceiptSafe,
} from '../../exchange/receipt-schema.ts';

type Withheld = { readonly found: false; readonly state: string; readonly year: number };
type PassedDay = Extract<ReceiptEnd, { found: true }>['passed'][number];

/** A count as a receipt holds it: plain values, nothing left out that a result rests on. */
export function countOnReceipt(question: TermQuestion, count: Computed): ReceiptCount {
  const { days, chosen } = count;
  const release = releaseOf(question, count);
  return {
    n: question.n,
    unit: question.unit,
    safe: days ? safeOf(days.safe) : null,
    usual: count.usual.map(({ event, day, instant }) => ({ event, day, instant })),
    outer: days ? endOf(days.outer) : null,
    release: release ? { ...release, usual: [...release.usual] } : null,
    turned: count.turned,
    stillRunning: count.stillRunning,
    endNotStated: count.endNotStated,
    withoutExcluded: [...count.withoutExcluded],
    rolling: days ? { open: days.rolling.open, ground: groundOf(days.rolling.ground) } : null,
    chosen:
      chosen && question.chosen
        ? { reading: question.chosen, day: chosen.day, instant: chosen.instant }
        : null,
    readings: count.readings.map(readingOf),
  };
}

const safeOf = (safe: SafeDay | Withheld): ReceiptSafe =>
  safe.found
    ? {
        found: true,
        day: safe.day,
        instant: safe.instant,
        until: safe.until,
        passed: safe.passed.map(passedOf),
      }
    : { found: false, state: safe.state, year: safe.year };

const endOf = (end: Pick<OuterDay, 'found' | 'day' | 'instant' | 'passed'> | Withheld): ReceiptEnd =>
  end.found
    ? { found: true, day: end.day, instant: end.instant, passed: end.passed.map(passedOf) }
    : { found: false, state: end.state, year: end.year };

/** A closed day on the way to an open one, and why it is closed. */
export function passedOf({ day, state }: ClosedDay): PassedDay {
  const holiday = state.why === 'rest-day' ? null : state.holiday;
  return {
    day,
    why: state.why,
    holiday: holiday?.id ?? null,
    estimated: holiday?.estimated ?? false,
    own: holiday?.own ?? false,
  };
}

const readingOf = (reading: Reading): ReceiptReading => ({
  kind: reading.kind,
  event: reading.event,
  standing: reading.standing,
  start: reading.start,
  day: reading.day,
  instant: reading.instant,
  inability: reading.inability,
  moves: reading.moves.map(({ move, from, to }) => ({ move, from, to })),
  ground: groundOf(reading.ground),
});

function groundOf(ground: Ground): ReceiptGround {
  const source = 'source' in ground ? ground.source : null;
  return {
    law: ground.law,
    state: 'state' in ground ? ground.state : null,
    source: source && {
      title: source.title,
      provision: source.provision ?? null,
      version: source.version ?? null,
      kind: source.kind,
    },
    analogy: ground.law === 'says' && ground.analogy,
  };
}
