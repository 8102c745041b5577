import { useEffect, useState } from 'preact/hooks';
import { type AnsweredCase, answerCases } from '../../../app/case-days.ts';
import { dataLangOf } from '../../../wording/words.ts';
import { listing, refresh } from '../../state/cases.ts';
import { useSession } from '../../state/session.ts';
import type { InstrumentTelling } from './tell-entry.ts';

/** Reads the cases when a screen of them opens. */
export function useListing() {
  useEffect(() => void refresh(), []);
  return listing.value;
}

/** All cases computed with today's law, in their order; null until the first are. Follows the store and the day. */
export function useAnswers(): readonly AnsweredCase[] | null {
  const { library, index, today } = useSession();
  const [answered, setAnswered] = useState<readonly AnsweredCase[] | null>(null);
  const cases = listing.value.state === 'ready' ? listing.value.cases : null;
  useEffect(() => {
    let alive = true;
    if (cases) {
      answerCases(cases, library, index.value, today.value).then((all) => alive && setAnswered(all));
    }
    return () => {
      alive = false;
    };
  }, [cases, library, index.value, today.value]);
  return answered;
}

/** The words of the instruments that the cases name. */
export function useTelling(answered: readonly AnsweredCase[]): InstrumentTelling {
  const { library, lang, index } = useSession();
  const [telling, setTelling] = useState<InstrumentTelling>(new Map());
  const data = dataLangOf(lang.value);
  const named = new Set(
    answered.flatMap((one) =>
      one.case.entries.flatMap((entry) => (entry.kind === 'term' ? [entry.instrument] : [])),
    ),
  );
  const known = index.value.instruments.map((one) => one.id).filter((id) => named.has(id));
  useEffect(() => {
    let alive = true;
    Promise.all(known.map(async (id) => [id, await library.instrumentWords(id, data)] as const)).then(
      (loaded) => {
        const words = loaded.flatMap(([id, one]) => ('value' in one ? [[id, one.value] as const] : []));
        if (alive) setTelling(new Map(words));
      },
    );
    return () => {
      alive = false;
    };
  }, [known.join(), data, library]);
  return telling;
}
