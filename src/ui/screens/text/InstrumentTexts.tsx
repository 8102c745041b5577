import { instrumentsInOrder } from '../../components/instrument-order.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { languageName } from './names.ts';

/** All treaties, those without a text too. */
export function InstrumentTexts() {
  const { words, lang, index, platform } = useSession();
  const t = words.value.text;
  return (
    <div class="home">
      <h1>{t.title}</h1>
      <p class="quiet">{t.intro}</p>
      <ul class="cards texts">
        {instrumentsInOrder(index.value).map((entry) => (
          <li key={entry.id} class="card">
            <h2>
              <RouteLink to={{ screen: 'text', instrument: entry.id }}>
                {entry.short.partner} <small>{entry.short.kind}</small>
              </RouteLink>
            </h2>
            <p class="chips">
              {entry.texts.map((code) => (
                <span key={code}>{t.textIn(languageName(code, lang.value))}</span>
              ))}
              {entry.texts.length === 0 && <span>{t.noText}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <RouteLink to={{ screen: 'read' }}>{words.value.read.link}</RouteLink>{' '}
        <span class="quiet">{words.value.read.linkHelp}</span>
      </p>
      {platform.page && (
        <p>
          <RouteLink to={{ screen: 'page' }}>{words.value.page.link}</RouteLink>
        </p>
      )}
    </div>
  );
}

/** The same as a list beside the text. */
export function InstrumentLinks({ selected }: { readonly selected: string }) {
  const { words, index } = useSession();
  const t = words.value.text;
  return (
    <ul class="instruments">
      {instrumentsInOrder(index.value).map((one) => (
        <li key={one.id}>
          <RouteLink to={{ screen: 'text', instrument: one.id }} current={one.id === selected}>
            {one.short.partner}{' '}
            <span class="figure">
              {one.texts.length > 0 ? one.short.kind : `${one.short.kind}, ${t.noText}`}
            </span>
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
