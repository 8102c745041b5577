import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { useLater } from '../../../src/ui/state/later.ts';
import { openSession, SessionProvider } from '../../../src/ui/state/session.ts';

test('a part that comes between the drawing of one who waits for it and his asking is shown', async () => {
  const session = await openSession(
    {
      shell: 'pwa',
      version: '0.0.0',
      engine: 'test',
      base: new URL('/', location.href).href,
      today: () => day('2026-11-22'),
      linkBase: () => null,
    },
    {},
  );
  if (!session) throw new Error('the index of the law did not load');
  const { promise, resolve } = Promise.withResolvers<string>();
  const load = vi.fn(() => promise);
  const Part = () => useLater(load);
  const root = document.createElement('div');
  onTestFinished(() => render(null, root));
  const draw = () =>
    render(
      <SessionProvider value={session}>
        <Part />
      </SessionProvider>,
      root,
    );
  draw();
  await expect.poll(() => load.mock.calls.length).toBe(1);
  render(null, root);
  draw();
  // The first, who asked, is gone; the second is drawn and has not asked yet.
  resolve('here it is');
  await expect.poll(() => root.textContent).toBe('here it is');
});
