import { openLibrary } from '../app/library.ts';
import { type Acted, actOnWarning, type WarningAct } from '../app/warnings/act.ts';
import { type KeptWarnings, keepTold, keepWarnings, keptTold, keptWarnings } from '../app/warnings/kept.ts';
import { lookForWarnings } from '../app/warnings/look.ts';
import type { RowLaw } from '../app/warnings/rows.ts';
import type { WarnTelling } from '../app/warnings/text.ts';
import { day } from '../calendar/day.ts';
import type { CaseStore } from '../store/case-store.ts';
import { openStore } from '../store/open.ts';
import { datesIn } from '../wording/dates.ts';
import { dataLangOf } from '../wording/words.ts';
import { AGAIN, hasAlarm, setAlarm, setBadge } from './chrome-warnings.ts';
import { showBadge } from './warn-badge.ts';
import { notify } from './warn-notify.ts';
import { langOf, warnWords } from './warn-words.ts';

/** Everything a look needs, found anew each time: the worker remembers nothing. */
interface Setting {
  readonly store: CaseStore;
  readonly kept: KeptWarnings;
  readonly law: RowLaw;
  readonly telling: WarnTelling;
}

const nowHere = () => ({ now: Temporal.Now.instant().toString(), here: Temporal.Now.timeZoneId() });
const soon = () => Temporal.Now.instant().add({ minutes: AGAIN }).toString();

async function withSetting<T>(work: (setting: Setting) => Promise<T>, spoken?: string): Promise<T | null> {
  const opened = await openStore();
  if ('problem' in opened) return null;
  const { store } = opened;
  try {
    const kept = await (spoken ? keepWarnings(store, { lang: spoken }) : keptWarnings(store));
    if ('problem' in kept) return null;
    const lang = langOf(kept.lang);
    const library = openLibrary(new URL('./', location.origin).href);
    const loaded = await library.index(dataLangOf(lang));
    if ('problem' in loaded) return null;
    const index = loaded.value;
    const engine = import.meta.env.DEDERE_ENGINE;
    const today = day(Temporal.Now.plainDateISO().toString());
    const telling = { words: warnWords(lang), dates: datesIn(lang), index, here: nowHere().here };
    return await work({ store, kept, law: { library, index, engine, today }, telling });
  } finally {
    store.close();
  }
}

/** Looks once. The alarm comes again until the look is over: one that is cut short is made again. */
async function lookOnce(spoken?: string): Promise<void> {
  if (!(await hasAlarm())) await setAlarm(soon());
  const looked = await withSetting(async ({ store, kept, law, telling }) => {
    const told = await keptTold(store);
    if ('problem' in told) return null;
    const { settings } = kept;
    const found = await lookForWarnings({ store, law, settings, told, ...nowHere() });
    if ('problem' in found) return null;
    // Told first and written down then: killed in between, it is told once more, under the same id.
    await notify(telling, found, settings.named);
    await keepTold(store, found.told);
    await showBadge(telling.words, settings.on ? found.badge : null);
    await setAlarm(found.next);
    return found;
  }, spoken);
  if (looked) return;
  await setAlarm(soon());
  await setBadge('!', warnWords(langOf(null)).cannotLook, '#8c1d18');
}

let looking: Promise<void> | null = null;
let wanted: { spoken: string | undefined } | null = null;

/** Looks; asked again while it does, once more afterwards. `spoken`: the language of the interface, where it is known. */
export async function look(spoken?: string): Promise<void> {
  wanted = { spoken: spoken ?? wanted?.spoken };
  looking ??= lookWhileWanted().finally(() => {
    looking = null;
  });
  return looking;
}

async function lookWhileWanted(): Promise<void> {
  while (wanted) {
    const { spoken } = wanted;
    wanted = null;
    await lookOnce(spoken);
  }
}

/** Done or snoozed from a notification; then everything is looked at anew. */
export async function act(warningAct: WarningAct, caseId: string, entryId: string): Promise<Acted> {
  const acted = await withSetting(({ store, law }) =>
    actOnWarning(warningAct, { store, law, caseId, entryId, ...nowHere() }),
  );
  await look();
  return acted ?? 'not-now';
}
