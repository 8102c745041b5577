import type { SheetQuestion } from '../../../../app/case-sheet/parts.ts';
import { useSession } from '../../../state/session.ts';
import { Part } from './SheetPart.tsx';

interface Props {
  readonly title: string;
  readonly questions: readonly SheetQuestion[];
}

/** Questions of one kind, each with its answer, what it rests on and how it was counted; nothing where there are none. */
export function SheetQuestions({ title, questions }: Props) {
  if (questions.length === 0) return null;
  return (
    <Part title={title}>
      {questions.map((question, i) => (
        <Question key={question.id} question={question} n={i + 1} />
      ))}
    </Part>
  );
}

function Question({ question, n }: { readonly question: SheetQuestion; readonly n: number }) {
  const t = useSession().words.value.caseSheet;
  const { title, source, lead, strong, days, standing, overdue, given, sentences, quote, notes, version } =
    question;
  return (
    <section class="sheet-question" data-entry={question.id}>
      <div class="sheet-answer">
        <h3>
          {n}. {title}
        </h3>
        {source && <p class="sheet-small">{source}</p>}
        {lead && <p>{lead}</p>}
        {strong && <p class="sheet-strong">{strong}</p>}
        {standing && <p class={overdue ? 'sheet-standing overdue' : 'sheet-standing'}>{standing}</p>}
        {days.length > 0 && (
          <dl class="sheet-days">
            {days.map(([label, said]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {given.length > 0 && (
        <p>
          <b>{t.given}:</b>{' '}
          {given.map(([label, said]) => (
            <span key={label} class="sheet-fact">
              <bdi>{label}</bdi>
              {label.endsWith('?') ? ' ' : ': '}
              <bdi>{said}</bdi>
            </span>
          ))}
        </p>
      )}
      {sentences.length > 0 && (
        <p>
          {strong && <b>{t.counted}: </b>}
          {sentences.join(' ')}
        </p>
      )}
      {quote && (
        <p>
          <b>{t.quote}:</b>{' '}
          <q lang={quote.lang} dir="auto">
            {quote.text}
          </q>
        </p>
      )}
      {notes.length > 0 && (
        <div class="sheet-watch">
          <p>
            <b>{t.watch}:</b>
          </p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {version && <p class="sheet-small">{t.rules(version)}</p>}
    </section>
  );
}
