import { useState } from 'preact/hooks';
import type { Facts } from '../../app/address.ts';
import type { FactProblem } from '../../app/fact-problem.ts';
import {
  joinSentence,
  looksLikeDay,
  readSentence,
  splitSentence,
} from '../../eligibility/further-sentences.ts';
import { useSession } from '../state/session.ts';
import { Choice } from './Choice.tsx';
import { DayInput } from './DayInput.tsx';
import { PieceList } from './PieceList.tsx';
import { TextFact } from './TextFact.tsx';

const FACT = 'further-sentences';

interface Props {
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
}

/** Sentences served after the one above, a row each. */
export function FurtherSentences({ facts, problems }: Props) {
  const t = useSession().words.value.sentence.further;
  return (
    <fieldset class="further-sentences">
      <legend>{t.title}</legend>
      <p class="help">{t.help}</p>
      <PieceList
        fact={FACT}
        value={facts[FACT] ?? ''}
        problems={problems}
        add={t.add}
        addMore={t.addMore}
        which={(n) => t.which(n + 1)}
        row={(piece, change, n) => <Row piece={piece} nth={n + 1} onChange={change} />}
        saidInRow={() => true}
      />
    </fieldset>
  );
}

type Kind = 'length' | 'end';

interface RowProps {
  readonly piece: string;
  readonly nth: number;
  readonly onChange: (piece: string) => void;
}

function Row({ piece, nth, onChange }: RowProps) {
  const { words } = useSession();
  const t = words.value.sentence.further;
  const { start, until } = splitSentence(piece);
  const [chosen, setChosen] = useState<Kind | null>(null);
  const kind = chosen ?? (looksLikeDay(until) ? 'end' : 'length');
  const wrong = piece === '' ? null : readSentence(piece);
  const said = (part: 'start' | 'until', value: string): string | null => {
    if (!wrong || 'sentence' in wrong || wrong.part !== part) return null;
    return value === '' ? t.untilMissing : words.value.problems.fact[wrong.problem](value);
  };
  const change = (next: { start?: string; until?: string }) =>
    onChange(joinSentence({ start, until, ...next }));
  return (
    <>
      <Choice
        layout="even"
        legend={t.how(nth)}
        options={[
          ['length', t.ways.length],
          ['end', t.ways.end],
        ]}
        value={kind}
        onChange={(next) => {
          setChosen(next);
          if (next !== kind && until !== '') change({ until: '' });
        }}
      />
      {kind === 'length' ? (
        <TextFact
          label={t.length(nth)}
          help={words.value.eligibility.sentence.lengthHelp}
          value={until}
          problem={said('until', until)}
          placeholder="3y 6m 10d"
          onChange={(text) => change({ until: text })}
        />
      ) : (
        <DayInput
          label={t.end(nth)}
          value={until}
          problem={said('until', until)}
          onChange={(text) => change({ until: text })}
        />
      )}
      <DayInput
        label={t.start(nth)}
        help={t.startHelp}
        value={start}
        problem={said('start', start)}
        onChange={(text) => change({ start: text })}
      />
    </>
  );
}
