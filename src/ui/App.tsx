import { useEffect } from 'preact/hooks';
import { quoted } from '../wording/quoted.ts';
import { Frame } from './components/Frame.tsx';
import { Guard } from './components/Guard.tsx';
import { Home } from './components/Home.tsx';
import { Notice } from './components/Notice.tsx';
import { LaterScreen } from './screens/LaterScreen.tsx';
import { TermsScreen } from './screens/TermsScreen.tsx';
import { address } from './state/navigation.ts';
import { usePages } from './state/page.ts';
import { useSession } from './state/session.ts';

/** The screen of the address shown. */
export function App() {
  const session = useSession();
  const { words, platform } = session;
  const { page } = platform;
  usePages(session);
  useEffect(() => {
    if (page) void import('./screens/page/asked.ts').then(({ followAsked }) => followAsked(session, page));
  }, [session]);
  return (
    <Frame>
      <Guard message={words.value.shell.failed.crash} place={JSON.stringify(address.value.route)}>
        <Screen />
      </Guard>
    </Frame>
  );
}

function Screen() {
  const { words } = useSession();
  const { route, facts } = address.value;
  switch (route.screen) {
    case 'terms':
      return <TermsScreen instrument={route.instrument} rule={route.rule} facts={facts} />;
    case 'unknown':
      return (
        <>
          <Notice kind="problem">{words.value.shell.failed.unknownRoute(quoted(route.path))}</Notice>
          <Home />
        </>
      );
    default:
      return <LaterScreen route={route} facts={facts} />;
  }
}
