import { afterEach, expect, test, vi } from 'vitest';
import { boardRowOf } from '../../../../src/app/case/board-row.ts';
import { answerCase } from '../../../../src/app/case/days.ts';
import type { Case } from '../../../../src/cases/case.ts';
import { BoardCard } from '../../../../src/ui/screens/cases/board/BoardCard.tsx';
import { Next } from '../../../../src/ui/screens/cases/one/Next.tsx';
import type { Session } from '../../../../src/ui/state/session.ts';
import { show, TODAY } from '../../show.tsx';
import { happened, kept, term } from './one/open-case.tsx';

afterEach(() => void vi.restoreAllMocks());

/** Looked at in New York, on 22 November at six in the evening; in Amman the 23rd has begun. */
function lookFromNewYork(): void {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from('2026-11-22T23:00:00Z'));
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('America/New_York');
}

/** An arrest in Jordan on 14 October has its safe day on 22 November, one on the 15th on the 23rd. */
const arrested = (on: string): Promise<Case> =>
  kept({
    facts: { requested: 'JO', requesting: 'KZ' },
    events: [happened('a', 'arrest', on)],
    entries: [term('e', 'provisional-arrest')],
  });

async function showOf(of: Case, part: 'next' | 'card', lang?: string): Promise<void> {
  const drawn = await show(() => <div id="here" />, lang);
  const { library, index }: Session = drawn;
  const answered = await answerCase(of, library, index.value, TODAY);
  const fresh = { answered, row: boardRowOf(answered, index.value) };
  await show(
    () =>
      part === 'next' ? (
        <Next of={of} answers={answered.answers} telling={new Map()} />
      ) : (
        <ul>
          <BoardCard fresh={fresh} telling={new Map()} next="" />
        </ul>
      ),
    lang,
  );
}
const said = () => document.querySelector('.case-day')?.textContent;

test('on the board, a day that is over where the State decides is overdue, though it is still today here', async () => {
  lookFromNewYork();
  await showOf(await arrested('2026-10-14'), 'card');
  await expect.poll(said).toBe('Sun 22 Nov 2026 ! the day is over in the deciding State');
});

test('on the board, a day that has begun there ends today', async () => {
  lookFromNewYork();
  const of = await arrested('2026-10-15');
  await showOf(of, 'card');
  await expect.poll(said).toBe('Mon 23 Nov 2026 ends today in the deciding State');
});

test('on the board, in Russian, it is said as well', async () => {
  lookFromNewYork();
  await showOf(await arrested('2026-10-15'), 'card', 'ru');
  await expect.poll(said).toContain('в решающем государстве истекает сегодня');
});

test('what comes next in a case goes by the day there, too', async () => {
  lookFromNewYork();
  await showOf(await arrested('2026-10-14'), 'next');
  await expect.poll(said).toBe('Sun 22 Nov 2026 ! the day is over in the deciding State');
  expect(document.querySelector('[data-next]')?.getAttribute('data-next')).toBe('overdue');
});

test('looked at where the State decides, the same day is today and not overdue', async () => {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from('2026-11-22T20:00:00Z'));
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Asia/Amman');
  await showOf(await arrested('2026-10-14'), 'next');
  await expect.poll(said).toBe('Sun 22 Nov 2026 today');
  expect(document.querySelector('[data-next]')?.getAttribute('data-next')).toBe('ahead');
});
