import { render } from 'preact';
import { readAddress } from '../app/address.ts';
import type { Platform } from '../app/platform.ts';
import { loadWords, pickLang } from '../wording/words.ts';
import { App } from './App.tsx';
import { caseAskedFor } from './state/adding-entry.ts';
import { followAddressBar } from './state/navigation.ts';
import { openSession, SessionProvider } from './state/session.ts';
import './styles/index.css';

/** Opens Dedere in this page. */
export async function start(platform: Platform): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const opened = readAddress(location.hash);
  // `lang` of a text's address is the language of the text, not of the interface.
  const session = await openSession(platform, opened.route.screen === 'text' ? {} : opened.facts);
  if (!session) {
    const words = await loadWords(pickLang(navigator.languages));
    root.textContent = words.shell.failed.unreachable('index');
    return;
  }
  followAddressBar(session.takeSessionFacts);
  if (caseAskedFor() !== null)
    void import('./state/adding.ts').then((adding) => adding.resumeAdding(session));
  render(
    <SessionProvider value={session}>
      <App />
    </SessionProvider>,
    root,
  );
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details.steps')) details.setAttribute('open', '');
  });
}
