import { useId, useState } from 'preact/hooks';
import { useSession } from '../../state/session.ts';
import { originOf } from './origin-of.ts';
import type { PortalList } from './use-portals.ts';

interface Props {
  readonly portals: PortalList;
  /** Of the page beside; null where it is not known. */
  readonly origin: string | null;
}

/** The portals that are always marked, each with the way to stop it, and how to add one. */
export function Portals({ portals, origin }: Props) {
  const t = useSession().words.value.page.portals;
  const id = useId();
  const [typed, setTyped] = useState('');
  const { allowed, said } = portals;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const portal = originOf(typed);
    if (portal === null) portals.say(t.notAnAddress(typed));
    else portals.allow(portal);
  };
  return (
    <>
      <p role="status" class={said?.isWrong ? 'portals-said wrong' : 'portals-said'}>
        {said?.text}
      </p>
      <details class="portals no-print">
        <summary>{t.title}</summary>
        <p class="quiet">{t.help}</p>
        {origin && !allowed.includes(origin) && (
          <button type="button" onClick={() => portals.allow(origin)}>
            {t.allow(origin)}
          </button>
        )}
        <ul>
          {allowed.map((portal) => (
            <li key={portal} data-portal={portal}>
              <bdi>{portal}</bdi>
              <button type="button" aria-label={t.stopFor(portal)} onClick={() => portals.forget(portal)}>
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
      </details>
    </>
  );
}
