import { useEffect, useState } from 'preact/hooks';
import type { PageBeside } from '../../../app/page-beside.ts';
import { useSession } from '../../state/session.ts';

/** Portals whose pages are marked without a click: the user gives the permission for one at a time, and takes it back. */
export interface PortalList {
  readonly allowed: readonly string[];
  /** What came of the last change. */
  readonly said: { readonly text: string; readonly isWrong: boolean } | null;
  say(text: string): void;
  /** Inside a press: later the browser would not ask the user. */
  allow(origin: string): void;
  forget(origin: string): void;
}

/** `origin`: of the page beside; once its portal is allowed, it is marked at once. */
export function usePortals(page: PageBeside, origin: string | null): PortalList {
  const t = useSession().words.value.page.portals;
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<PortalList['said']>(null);
  useEffect(() => {
    let gone = false;
    page.portals().then(
      (portals) => !gone && setAllowed(portals),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [page]);
  const say = (text: string) => setSaid({ text, isWrong: true });
  const changed = async (text: string) => {
    setAllowed(await page.portals());
    setSaid({ text, isWrong: false });
  };
  const give = async (asked: Promise<boolean>, portal: string) => {
    try {
      if (!(await asked)) return say(t.declined(portal));
      if (portal === origin) page.mark();
      await changed(t.allowed(portal));
    } catch {
      say(t.failed);
    }
  };
  const take = async (portal: string) => {
    try {
      await page.forgetPortal(portal);
      await changed(t.stopped(portal));
    } catch {
      say(t.failed);
    }
  };
  return {
    allowed,
    said,
    say,
    allow: (portal) => void give(page.allowPortal(portal), portal),
    forget: (portal) => void take(portal),
  };
}
