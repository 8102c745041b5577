import { quoted } from '../../wording/quoted.ts';
import { useSession } from '../state/session.ts';
import { Icon } from './Icon.tsx';

/** What an address changed for the whole session, and what it asked for in vain: seen on every page. */
export function SessionNotices() {
  const session = useSession();
  const { words, dates, today, realToday, todayFixed, wrongFacts } = session;
  const t = words.value.shell.session;
  const { fact, inAddress } = words.value.problems;
  return (
    <>
      {wrongFacts.value.length > 0 && (
        <div class="notice problem over" role="alert">
          {wrongFacts.value.map(({ fact: name, value, problem }) => (
            <p key={name}>
              {inAddress}{' '}
              {name === 'lang' ? t.wrongLang(quoted(value)) : `${fact[problem](value)} ${t.wrongToday}`}
            </p>
          ))}
          <button
            type="button"
            class="plain"
            aria-label={words.value.shell.close}
            onClick={session.dismissWrongFacts}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      {todayFixed.value && today.value !== realToday.value && (
        <p class="as-of">
          <span>{t.countedAsOf(dates.value.inSentence(today.value))}</span>{' '}
          <button type="button" class="plain" onClick={session.returnToToday}>
            {t.returnToToday}
          </button>
        </p>
      )}
    </>
  );
}
