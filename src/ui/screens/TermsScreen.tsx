import type { Facts } from '../../app/address.ts';
import { startsFromSentence } from '../../app/compute-term.ts';
import { quoted } from '../../wording/quoted.ts';
import { dataLangOf } from '../../wording/words.ts';
import { Failed } from '../components/Failed.tsx';
import { Home } from '../components/Home.tsx';
import { Notice } from '../components/Notice.tsx';
import { RuleList } from '../components/RuleList.tsx';
import { useLater } from '../state/later.ts';
import { allLoaded, useLoaded } from '../state/loaded.ts';
import { useSession } from '../state/session.ts';
import { wide } from '../state/wide.ts';
import { TermScreen } from './TermScreen.tsx';

interface Props {
  readonly instrument?: string | undefined;
  readonly rule?: string | undefined;
  readonly facts: Facts;
}

const loadSentenceEnd = () => import('../../app/sentence-end.ts');

/** The treaties, the terms of one, one term. */
export function TermsScreen({ instrument, rule, facts }: Props) {
  const { words, index } = useSession();
  const t = words.value.shell.failed;
  const known = index.value.instruments.find((entry) => entry.id === instrument);
  if (!instrument) return <Home facts={facts} />;
  if (!known) {
    return (
      <>
        <Notice kind="problem">{t.unknownInstrument(quoted(instrument))}</Notice>
        <Home facts={facts} />
      </>
    );
  }
  const found = known.rules.some((entry) => entry.rule === rule);
  return (
    <div class="panes">
      {wide.value && <RuleList selected={instrument} rule={rule} />}
      {rule && found ? (
        <TermOf instrument={instrument} rule={rule} facts={facts} />
      ) : (
        <div>
          {rule && <Notice kind="problem">{t.unknownRule(quoted(rule))}</Notice>}
          <Home entry={known} facts={facts} />
        </div>
      )}
    </div>
  );
}

function TermOf({
  instrument,
  rule,
  facts,
}: {
  readonly instrument: string;
  readonly rule: string;
  readonly facts: Facts;
}) {
  const { words, lang, library } = useSession();
  const data = dataLangOf(lang.value);
  const loaded = useLoaded(
    () => allLoaded([library.instrument(instrument), library.instrumentWords(instrument, data)]),
    [instrument, data],
  );
  const found =
    loaded.state === 'ready' ? loaded.value[0].terms.find((entry) => entry.rule === rule) : undefined;
  const reckoned =
    loaded.state === 'ready' && found !== undefined && startsFromSentence(found, loaded.value[0].terms);
  const reckoning = useLater(loadSentenceEnd, { wanted: reckoned });
  if (loaded.state === 'loading' || (reckoned && !reckoning))
    return <p class="quiet">{words.value.shell.loading}</p>;
  if (loaded.state === 'failed') return <Failed problem={loaded.problem} />;
  const [file, instrumentWords] = loaded.value;
  if (reckoning === 'failed') return <Failed problem={{ problem: 'unreachable', path: 'sentence-end' }} />;
  if (!found) return <Notice kind="problem">{words.value.shell.failed.unknownRule(quoted(rule))}</Notice>;
  const sentenceEnd = reckoning?.readSentenceEnd ?? null;
  return <TermScreen {...{ file, instrumentWords, facts, sentenceEnd }} rule={found} />;
}
