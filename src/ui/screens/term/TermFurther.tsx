import type { TermAnswer } from '../../../app/compute-term.ts';
import type { InstrumentFile } from '../../../law/built/files.ts';
import type { TermRule } from '../../../law/schema/term-rule.ts';
import { citation } from '../../../wording/citation.ts';
import { noFigureParagraph, paragraphOf } from '../../../wording/paragraph.ts';
import { transmissionText } from '../../../wording/transmission-text.ts';
import { Actions } from '../../components/Actions.tsx';
import { InForce, useForce } from '../../components/InForce.tsx';
import { LawBeside } from '../../components/LawBeside.tsx';
import { RuleNotes } from '../../components/RuleNotes.tsx';
import { address } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import '../../styles/finer.css';
import { ChosenDay } from './ChosenDay.tsx';
import { NoDay } from './NoDay.tsx';
import { SecondLimit } from './SecondLimit.tsx';
import type { ReplyProps } from './TermReply.tsx';

/** What stands below an answer: a second limit, the user's own reading and channel, what can be done, what to watch. */
export function TermFurther(props: ReplyProps) {
  const { file, instrumentWords, facts, answer, telling } = props;
  const { rule, roles } = answer;
  const ruleWords = instrumentWords.terms[rule.rule];
  const clocks = <LawBeside treaty={file} rule={rule} roles={roles} facts={facts} />;
  const force = asksForce(file, rule) && <InForce file={file} facts={facts} />;
  return (
    <>
      {answer.kind === 'computed' ? (
        <>
          {answer.second && <SecondLimit {...answer.second} rule={rule} telling={telling} />}
          {answer.count.chosen && (
            <ChosenDay
              question={answer.question}
              chosen={answer.count.chosen}
              facts={facts}
              telling={telling}
            />
          )}
          {answer.transmission && (
            <p
              class="leave"
              data-leave={answer.transmission.leave.found ? answer.transmission.leave.day : ''}
            >
              {transmissionText(telling, answer.transmission)}
            </p>
          )}
          {force}
          {clocks}
          <TermActions {...props} answer={answer} />
        </>
      ) : (
        <NoDay {...props} />
      )}
      {answer.kind === 'no-figure' && (
        <>
          {force}
          <TermActions {...props} answer={answer} />
        </>
      )}
      {answer.kind !== 'computed' && clocks}
      {ruleWords && <RuleNotes words={ruleWords} />}
    </>
  );
}

/** Of a State's own law, and of the clause on entry into force itself, it is no question. */
const asksForce = ({ instrument }: InstrumentFile, { act }: TermRule): boolean =>
  instrument.kind !== 'national-law' && act !== 'entry-into-force';

type Told = Extract<TermAnswer, { kind: 'computed' | 'no-figure' }>;

function TermActions({
  file,
  instrumentWords,
  facts,
  answer,
  telling,
}: ReplyProps & { readonly answer: Told }) {
  const { dates, realToday, platform } = useSession();
  const { instrument } = file;
  const { rule, roles } = answer;
  const force = useForce(file, facts);
  const name = instrumentWords.terms[rule.rule]?.name ?? rule.rule;
  const paragraph = () => {
    const about = {
      treaty: {
        name: instrumentWords.instrument.name,
        provision:
          rule.provision &&
          citation(rule.provision, telling.lang, instrument.kind === 'national-law' ? 'code' : 'treaty'),
        rule: name,
      },
      quote: (rule.quotes.find(({ kind }) => kind === 'term') ?? rule.quotes[0])?.text ?? null,
      force: asksForce(file, rule) ? force.text : null,
      today: dates.value.full(realToday.value),
      version: platform.version,
      rule,
      roles,
    };
    if (answer.kind === 'no-figure') return noFigureParagraph(telling, rule, about);
    const { question, count, notFinal, second, transmission } = answer;
    return paragraphOf(telling, question, count, { ...about, notFinal, second, transmission });
  };
  return (
    <Actions
      entry={{ kind: 'term', instrument: instrument.id, rule: rule.rule, facts }}
      suggestedName={`${instrumentWords.instrument.short.partner}, ${name}`}
      address={address.value}
      paragraph={paragraph}
    />
  );
}
