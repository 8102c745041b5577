import { useId, useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import type { Preferences } from '../../app/preferences.ts';
import { LANGUAGES } from '../../wording/words.ts';
import { Choice } from '../components/Choice.tsx';
import { Notice } from '../components/Notice.tsx';
import { StrayFacts } from '../components/StrayFacts.tsx';
import { useSession } from '../state/session.ts';
import { DeviceName } from './cases/history/DeviceName.tsx';
import { ReceiptLink } from './receipt/ReceiptLink.tsx';
import { StorageSection } from './settings/StorageSection.tsx';
import { WarningSection } from './settings/WarningSection.tsx';

/** Language, our State, colours; what the product does with what one enters. */
export function SettingsScreen({ facts }: { readonly facts: Facts }) {
  const session = useSession();
  const { words, lang, preferences, index, stateWords, platform } = session;
  const [kept, setKept] = useState(true);
  const t = words.value.settings;
  const id = useId();
  const prefer = (change: Partial<Preferences>) => setKept(session.prefer(change));
  return (
    <section class="settings" aria-labelledby={`${id}-title`}>
      <h1 id={`${id}-title`}>{t.title}</h1>
      <StrayFacts facts={facts} known={[]} />
      {!kept && <Notice kind="warn">{t.notKept}</Notice>}
      <Choice
        legend={t.lang}
        options={LANGUAGES.map((code) => [code, t.langs[code]] as const)}
        value={lang.value}
        onChange={(next) => {
          prefer({ lang: next });
          void session.changeLang(next);
        }}
      />
      <div class="field">
        <label for={`${id}-state`}>{t.ourState}</label>
        <select
          id={`${id}-state`}
          value={preferences.value.ourState ?? ''}
          aria-describedby={`${id}-state-help`}
          onChange={(event) => prefer({ ourState: event.currentTarget.value || null })}
        >
          <option value="">{t.noState}</option>
          {index.value.states.map(({ state }) => (
            <option key={state} value={state}>
              {stateWords.value[state]?.name ?? state}
            </option>
          ))}
        </select>
        <span id={`${id}-state-help`} class="help">
          {t.ourStateHelp}
        </span>
      </div>
      <Choice
        legend={t.theme}
        options={(['system', 'light', 'dark'] as const).map((theme) => [theme, t.themes[theme]] as const)}
        value={preferences.value.theme}
        onChange={(theme) => prefer({ theme })}
      />
      {platform.shell === 'extension' && <LinkBase onChange={(linkBase) => prefer({ linkBase })} />}
      <DeviceName />
      <WarningSection />
      <StorageSection />
      <h2>{t.about}</h2>
      <p>{t.privacy}</p>
      <ReceiptLink />
      <p class="quiet">
        {t.version(platform.version)} · {words.value.shell.closing}
      </p>
    </section>
  );
}

/** The address of the user's own web app, for links copied from the panel. */
function LinkBase({ onChange }: { readonly onChange: (value: string | null) => void }) {
  const { words, preferences } = useSession();
  const t = words.value.settings;
  const id = useId();
  const [typed, setTyped] = useState(preferences.value.linkBase ?? '');
  const wrong = typed !== '' && !isWebAddress(typed);
  return (
    <div class="field">
      <label for={id}>{t.linkBase}</label>
      <input
        id={id}
        type="url"
        value={typed}
        placeholder="https://"
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={() => !wrong && onChange(typed || null)}
      />
      <span id={`${id}-help`} class={wrong ? 'help wrong' : 'help'}>
        {wrong ? t.linkBaseWrong : t.linkBaseHelp}
      </span>
    </div>
  );
}

function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
