import type { ComponentChildren } from 'preact';
import type { Route } from '../../app/address.ts';
import { useLater } from '../state/later.ts';
import { address, back, canGoBack } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { CommandLine } from './CommandLine.tsx';
import { Icon } from './Icon.tsx';
import { RouteLink } from './RouteLink.tsx';
import { Toaster } from './Toaster.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

const TABS = ['terms', 'eligibility', 'text', 'cases'] as const;

const isCurrent = (route: Route, tab: (typeof TABS)[number]) =>
  route.screen === tab ||
  (tab === 'terms' && route.screen === 'count') ||
  (tab === 'text' && (route.screen === 'read' || route.screen === 'page'));

const loadNotices = () => import('./SessionNotices.tsx');

/** What an address changed for the whole session, where it did. */
function Noticed() {
  const { todayFixed, wrongFacts } = useSession();
  const wanted = todayFixed.value || wrongFacts.value.length > 0;
  const notices = useLater(loadNotices, { wanted, words: 'explain' });
  return notices && notices !== 'failed' ? <notices.SessionNotices /> : null;
}

/** The frame around every screen: command line on top, the four rooms, notices. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { words } = useSession();
  const t = words.value.shell;
  const { route } = address.value;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t.skip}
      </button>
      <header class="bar-top">
        {canGoBack.value ? (
          <button type="button" class="plain back" aria-label={t.back} title={t.back} onClick={back}>
            <Icon name="back" mirrored />
          </button>
        ) : (
          <RouteLink to={{ screen: 'terms' }} class="brand">
            <span aria-hidden="true">D</span>
            <span class="hidden">{t.name}</span>
          </RouteLink>
        )}
        <CommandLine />
        <RouteLink to={{ screen: 'settings' }} class="settings-link" current={route.screen === 'settings'}>
          <Icon name="settings" />
          <span class="hidden">{t.nav.settings}</span>
        </RouteLink>
      </header>
      <nav class="tabs" aria-label={t.navLabel}>
        {TABS.map((tab) => (
          <RouteLink key={tab} to={{ screen: tab }} current={isCurrent(route, tab)}>
            <Icon name={tab} />
            <span>{t.nav[tab]}</span>
          </RouteLink>
        ))}
      </nav>
      <UpdateNotice />
      <main id="content" tabIndex={-1}>
        <Noticed />
        {children}
      </main>
      <Toaster />
    </>
  );
}
