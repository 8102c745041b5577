import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import type { PageBeside } from '../../../../src/app/page-beside.ts';
import type { Platform } from '../../../../src/app/platform.ts';
import { day } from '../../../../src/calendar/day.ts';
import { App } from '../../../../src/ui/App.tsx';
import { followAddressBar } from '../../../../src/ui/state/navigation.ts';
import { openSession, type Session, SessionProvider } from '../../../../src/ui/state/session.ts';
import '../../../../src/ui/styles/index.css';
import { FakePage } from './fake-page.ts';

const platform: Platform = {
  shell: 'extension',
  version: '0.0.0',
  engine: 'test',
  base: new URL('/', location.href).href,
  today: () => day('2026-11-22'),
  linkBase: () => null,
};

let follows = false;

/** Opens the panel at an address, with a page beside or, null, as the PWA that has none. */
export async function openPanel(hash: string, page: PageBeside | null, facts = {}): Promise<Session> {
  history.replaceState(null, '', hash);
  const session = await openSession(page ? { ...platform, page } : { ...platform, shell: 'pwa' }, facts);
  if (!session) throw new Error('the index of the law did not load');
  if (follows) dispatchEvent(new PopStateEvent('popstate'));
  else followAddressBar(session.takeSessionFacts);
  follows = true;
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <SessionProvider value={session}>
      <App />
    </SessionProvider>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  // Screens and words are loaded when they are first opened.
  await vi.waitUntil(() => document.querySelector('#content h1'), { timeout: 20_000 });
  // Until it is watched, the screen shows the page of the panel that was open before.
  if (page instanceof FakePage && hash === '#/page')
    await vi.waitUntil(() => page.isWatched, { timeout: 20_000 });
  return session;
}
