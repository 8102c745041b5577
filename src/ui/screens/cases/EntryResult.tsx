import type { EntryAnswer } from '../../../app/case/answer.ts';
import { fileHeadline, fileOutcome } from '../../../wording/narrate-documents.ts';
import { useSession } from '../../state/session.ts';
import { MetResult } from './one/entries/MetResult.tsx';
import { SafeDay } from './SafeDay.tsx';

interface Props {
  readonly answer: EntryAnswer | undefined;
  /** The name of an event within a sentence. */
  readonly nounOf?: (event: string) => string;
}

/** What one question comes to today. */
export function EntryResult({ answer, nounOf = (event) => event }: Props) {
  const { words, dates, stateWords } = useSession();
  const t = words.value.cases;
  switch (answer?.kind) {
    case undefined:
      return null;
    case 'met':
      return <MetResult answer={answer} nounOf={nounOf} />;
    case 'safe':
      return (
        <p>
          <SafeDay day={answer.day} clock={answer.clock} zone={answer.zone} />
          <Unsettled answer={answer} nounOf={nounOf} />
          {answer.open && <Open />}
          {answer.flawed && <Flawed />}
        </p>
      );
    case 'usual':
      return (
        <p>
          <time data-day="usual" datetime={answer.day}>
            {dates.value.medium(answer.day)}
          </time>{' '}
          <span class="quiet">{t.usual}</span>
          <Unsettled answer={answer} nounOf={nounOf} />
          {answer.open && <Open />}
          {answer.flawed && <Flawed />}
        </p>
      );
    case 'from':
      return (
        <p>
          <span class="quiet">{words.value.termInputs.cases.from}</span>{' '}
          <time data-day="from" datetime={answer.day}>
            {dates.value.medium(answer.day)}
          </time>
          <Unsettled answer={answer} nounOf={nounOf} />
          {answer.open && <Open />}
          {answer.flawed && <Flawed />}
        </p>
      );
    case 'no-figure':
      return <p class="quiet">{words.value.termInputs.cases.noFigure}</p>;
    case 'withheld':
      return (
        <p class="quiet">
          {t.withheld(stateWords.value[answer.state]?.ofState ?? answer.state, answer.year)}
        </p>
      );
    case 'facts-missing':
      return <p class="quiet">{t.missing}</p>;
    case 'outcome':
      if (!answer.outcome) return <p class="quiet">{t.noDay}</p>;
      return (
        <p>
          <output class="case-outcome" data-outcome={answer.outcome}>
            {words.value.eligibility.outcome[answer.outcome]}
          </output>
          {answer.flawed && <Flawed />}
        </p>
      );
    case 'file':
      if (!answer.list) return <p class="quiet">{words.value.documents.kindNotSaid}</p>;
      return (
        <p>
          <output class="case-outcome" data-outcome={fileOutcome(answer.list)}>
            {fileHeadline(words.value, answer.list)}
          </output>
          {answer.flawed && <Flawed />}
        </p>
      );
    case 'unknown':
      return <p class="notice warn">{t.unknown(answer.id)}</p>;
    case 'failed':
      return <p class="notice warn">{t.failed}</p>;
  }
}

interface UnsettledProps {
  readonly answer: { readonly unsettled: readonly string[] };
  readonly nounOf: (event: string) => string;
}

/** It hangs on an event of which two days are entered. */
export function Unsettled({ answer, nounOf }: UnsettledProps) {
  const t = useSession().words.value.caseAbout.entry;
  if (answer.unsettled.length === 0) return null;
  return <span class="wrong flawed">{t.unsettled(answer.unsettled.map(nounOf).join(', '))}</span>;
}

/** Extended without an end, days still left out, or an event not entered: no last word. */
function Open() {
  const { words } = useSession();
  return <span class="quiet"> {words.value.termInputs.cases.open}</span>;
}

function Flawed() {
  const { words } = useSession();
  return <span class="wrong flawed">{words.value.cases.flawed}</span>;
}
