import type { Facts } from '../../app/address.ts';
import { LAW_FACT } from '../../app/law-fact.ts';
import { type LawQuestion, readLaw, versionBehind } from '../../app/law-version.ts';
import { quoted } from '../../wording/quoted.ts';
import { useLoaded } from '../state/loaded.ts';
import { openedFrom } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly facts: Facts;
  readonly question: LawQuestion;
}

/** That a question was saved under another version of its rules, both named; nothing where the version is the same. */
export function LawVersion({ facts, question }: Props) {
  const { library, words, dates } = useSession();
  const t = words.value.cases.law;
  const written = facts[LAW_FACT];
  const loaded = useLoaded(() => library.instrument(question.instrument), [question.instrument]);
  if (!written || loaded.state !== 'ready') return null;
  const saved = readLaw(written);
  if (!saved) {
    return (
      <div data-law="unreadable">
        <Notice kind="problem">{t.unreadable(quoted(written))}</Notice>
      </div>
    );
  }
  const now = versionBehind(loaded.value, question);
  if (now === null || now === saved.version) return null;
  return (
    <div data-law="differs" data-was={saved.version} data-now={now}>
      <Notice kind="warn">
        <p>{t.differs(dates.value.inSentence(saved.day), saved.version, now)}</p>
        <p>{openedFrom.value ? t.keptAgain(words.value.terms.actions.update) : t.kept}</p>
      </Notice>
    </div>
  );
}
