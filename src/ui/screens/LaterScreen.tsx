import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Facts, Route } from '../../app/address.ts';
import { Failed } from '../components/Failed.tsx';
import { useSession } from '../state/session.ts';

export type LaterRoute = Extract<
  Route,
  {
    screen:
      | 'count'
      | 'eligibility'
      | 'documents'
      | 'text'
      | 'cases'
      | 'settings'
      | 'receipt'
      | 'read'
      | 'page';
  }
>;
interface Props {
  readonly route: LaterRoute;
  readonly facts: Facts;
}

/** Screens that are not needed for a first dated answer are loaded when they are opened. */
const SCREENS: Record<LaterRoute['screen'], () => Promise<FunctionComponent<Props>>> = {
  count: async () => (await import('./CountScreen.tsx')).CountScreen,
  eligibility: async () => (await import('./EligibilityScreen.tsx')).EligibilityScreen,
  documents: async () => (await import('./DocumentsScreen.tsx')).DocumentsScreen,
  text: async () => (await import('./TextScreen.tsx')).TextScreen,
  cases: async () => (await import('./CasesScreen.tsx')).CasesScreen,
  settings: async () => (await import('./SettingsScreen.tsx')).SettingsScreen,
  receipt: async () => (await import('./ReceiptScreen.tsx')).ReceiptScreen,
  read: async () => (await import('./ReadScreen.tsx')).ReadScreen,
  page: async () => (await import('./PageScreen.tsx')).PageScreen,
};

export function LaterScreen({ route, facts }: Props) {
  const session = useSession();
  const { words } = session;
  const [loaded, setLoaded] = useState<{ screen: string; Screen: FunctionComponent<Props> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    setFailed(false);
    Promise.all([SCREENS[route.screen](), session.loadLaterWords(), session.loadExplainWords()]).then(
      // Who went back before it was there is not shown it.
      ([Screen]) => gone || setLoaded({ screen: route.screen, Screen }),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [route.screen]);
  if (failed) return <Failed problem={{ problem: 'unreachable', path: route.screen }} />;
  if (loaded?.screen !== route.screen) return <p class="quiet">{words.value.shell.loading}</p>;
  return <loaded.Screen route={route} facts={facts} />;
}
