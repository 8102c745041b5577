import { useMemo } from 'preact/hooks';
import {
  type CaseEventName,
  eventsOfCase,
  instrumentsBehind,
  lawsOfCase,
  rulesAsked,
} from '../../../../app/case/events.ts';
import type { Case } from '../../../../cases/case.ts';
import { dataLangOf } from '../../../../wording/words.ts';
import { useLoaded } from '../../../state/loaded.ts';
import { useSession } from '../../../state/session.ts';

/** What a case's treaties, and the laws of their States, say of its events. */
export interface CaseLaw {
  readonly ready: boolean;
  /** Those of the treaties first. */
  readonly events: readonly CaseEventName[];
  /** "Arrest", and "arrest" within a sentence; the name in addresses where no law here knows the event. */
  readonly nameOf: (event: string) => string;
  readonly nounOf: (event: string) => string;
}

const capital = (text: string, lang: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** Loads the names of the events that the treaties of a case know. */
export function useCaseLaw(of: Case): CaseLaw {
  const { library, lang, index } = useSession();
  const data = dataLangOf(lang.value);
  const { own, beside } = instrumentsBehind(of, index.value);
  const loaded = useLoaded(
    () => lawsOfCase(of, library, index.value, data),
    [[...own, ...beside].join(), data],
  );
  const laws = loaded.state === 'ready' ? loaded.value : null;
  const named = useMemo(() => laws && eventsOfCase(of, laws), [laws, rulesAsked(of).join()]);
  return useMemo(() => {
    const nouns = new Map(named?.map(({ event, noun }) => [event, noun]));
    const nounOf = (event: string) => nouns.get(event) ?? event;
    return {
      ready: loaded.state !== 'loading',
      events: [...(named ?? [])].sort((a, b) => Number(b.ofTreaty) - Number(a.ofTreaty)),
      nounOf,
      nameOf: (event) => capital(nounOf(event), data),
    };
  }, [named, data, loaded.state]);
}

/** What an event of a case is called: its name, its own title, or both. */
export function titleOf(law: CaseLaw, { event, title }: { event: string | null; title: string }): string {
  if (event === null) return title;
  const name = law.nameOf(event);
  return title ? `${name}: ${title}` : name;
}
