import { useEffect } from 'preact/hooks';
import { address, arrival } from './navigation.ts';
import type { Session } from './session.ts';

/**
 * The page's name in the window's title, and the keyboard's place. Whoever is led to a page stands at its heading;
 * whoever loses what they stood on, because it went away, stands at the content, never outside the page.
 */
export function usePages({ words }: Session): void {
  useEffect(() => watchPages(() => words.value.shell), [words]);
  const led = arrival.value;
  useEffect(() => {
    // Where the page is still loading, its heading is waited for.
    pending = led?.from ?? null;
    stepUp();
  }, [led]);
}

/** What had the focus when a page was asked for whose heading has not appeared yet. */
let pending: Element | null = null;

const heading = () => document.querySelector<HTMLElement>('#content h1');

function stepUp(): void {
  const title = heading();
  if (!pending || !title) return;
  const stands = document.activeElement;
  // A screen that has put the focus somewhere, and somebody already typing, are left alone.
  const free = stands === document.body || stands === pending || stands?.id === 'content';
  pending = null;
  if (!free || stands?.matches('input, select, textarea')) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

type ShellWords = Session['words']['value']['shell'];

function watchPages(words: () => ShellWords): () => void {
  let stood: Element | null = null;
  const onFocus = (event: FocusEvent) => {
    stood = event.target instanceof Element ? event.target : null;
  };
  const look = () => {
    const title = nameOfPage(words());
    if (document.title !== title) document.title = title;
    stepUp();
    if (!stood || stood.isConnected || document.activeElement !== document.body) return;
    stood = null;
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  addEventListener('focusin', onFocus);
  look();
  return () => {
    changes.disconnect();
    removeEventListener('focusin', onFocus);
  };
}

/** The browser keeps titles in its history: a heading's own words, without figures; of a case not even its name. */
function nameOfPage({ name, nav }: ShellWords): string {
  if (address.value.route.screen === 'cases') return `${nav.cases} · ${name}`;
  const own = [...(heading()?.childNodes ?? [])].filter((node) => node.nodeName !== 'SMALL');
  const said = own.map((node) => node.textContent).join('');
  return said.trim() ? `${said.trim()} · ${name}` : name;
}
