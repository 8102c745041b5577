import { useEffect, useId, useState } from 'preact/hooks';
import type { PageBeside } from '../../../app/page-beside.ts';
import { useSession } from '../../state/session.ts';
import { originOf } from './origin-of.ts';

interface Props {
  readonly page: PageBeside;
  /** Of the page beside; null where it is not known. */
  readonly origin: string | null;
}

/** Portals whose pages are marked without a click: the user gives the permission for one at a time, and takes it back. */
export function Portals({ page, origin }: Props) {
  const t = useSession().words.value.page.portals;
  const id = useId();
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  const [typed, setTyped] = useState('');
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
  const failed = () => setSaid({ text: t.failed, isWrong: true });
  const changed = async (text: string) => {
    setAllowed(await page.portals());
    setSaid({ text, isWrong: false });
  };
  /** Asked at once, inside the press: later the browser would not ask the user. */
  const allow = (portal: string) => {
    page
      .allowPortal(portal)
      .then(
        (isGiven) =>
          isGiven ? changed(t.allowed(portal)) : setSaid({ text: t.declined(portal), isWrong: true }),
        failed,
      );
  };
  const forget = (portal: string) => {
    page
      .forgetPortal(portal)
      .then(() => changed(t.stopped(portal)))
      .catch(failed);
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const portal = originOf(typed);
    if (portal === null) setSaid({ text: t.notAnAddress(typed), isWrong: true });
    else allow(portal);
  };
  return (
    <details class="portals no-print">
      <summary>{t.title}</summary>
      <p class="quiet">{t.help}</p>
      {origin && !allowed.includes(origin) && (
        <button type="button" onClick={() => allow(origin)}>
          {t.allow(origin)}
        </button>
      )}
      <ul>
        {allowed.map((portal) => (
          <li key={portal} data-portal={portal}>
            <bdi>{portal}</bdi>
            <button type="button" aria-label={t.stopFor(portal)} onClick={() => forget(portal)}>
              {t.stop}
            </button>
          </li>
        ))}
      </ul>
      {allowed.length === 0 && <p class="quiet">{t.none}</p>}
      <form onSubmit={add}>
        <div class="field">
          <label for={id}>{t.other}</label>
          <input
            id={id}
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-help`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="help" id={`${id}-help`}>
            {t.otherHelp}
          </p>
        </div>
        <button type="submit">{t.add}</button>
      </form>
      <p role="status" class={said?.isWrong ? 'wrong' : undefined}>
        {said?.text}
      </p>
    </details>
  );
}
