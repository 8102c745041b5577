// The order of the layers is declared there: before any style of a screen.
import '../../src/ui/styles/index.css';

import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { openSession, type Session, SessionProvider } from '../../src/ui/state/session.ts';

export const TODAY = day('2026-11-22');

/** Draws a part of a screen with a session around it, on 22 November 2026, until the test is over. */
export async function show(draw: (session: Session) => ComponentChild, lang = 'en'): Promise<Session> {
  const session = await openSession(
    {
      shell: 'pwa',
      version: '0.0.0',
      engine: 'test',
      base: new URL('/', location.href).href,
      today: () => TODAY,
      linkBase: () => null,
    },
    { lang },
  );
  if (!session) throw new Error('the index of the law did not load');
  await Promise.all([session.loadLaterWords(), session.loadExplainWords()]);
  const root = document.createElement('main');
  document.body.append(root);
  render(<SessionProvider value={session}>{draw(session)}</SessionProvider>, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return session;
}
