import type { ChecklistItem } from '../../../eligibility/checklist.ts';
import { citation } from '../../../wording/citation.ts';
import { madeOut, nameOfThing, sentBy } from '../../../wording/narrate-documents.ts';
import { useSession } from '../../state/session.ts';
import type { FileProps } from './FileOf.tsx';

const BOX: Readonly<Record<ChecklistItem['standing'], string>> = {
  there: '☑',
  missing: '☐',
  open: '?',
  undecided: '?',
  'not-asked': '–',
};

/** On paper the checklist is one list of lines with a box each, the form left out, and the facts it rests on. */
export function OnPaper({ answer, papers, telling }: FileProps) {
  const { words, dates, realToday, platform } = useSession();
  const t = words.value.documents;
  const { list } = answer;
  const nameOf = (id: string) => nameOfThing(papers.words, id);
  const all = [...papers.rules.documents, ...papers.rules.formalities];
  const lines = [...list.documents, ...list.formalities].flatMap((item) => {
    const rule = all.find(({ id }) => id === item.id);
    return rule ? [{ item, rule }] : [];
  });
  const told = list.told.filter(({ applies }) => applies === 'yes');
  return (
    <section class="on-paper file-on-paper">
      <p>{sentBy(telling, answer.kind)}</p>
      <ul>
        {lines.map(({ item, rule }) => (
          <li key={item.id}>
            <span aria-hidden="true">{BOX[item.standing]}</span>
            <span>
              {[nameOf(item.id), 'as' in rule && madeOut(words.value, nameOf(item.id), rule.as)]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span class="quiet">{citation(rule.provision, telling.lang)}</span>
            <span class="quiet">{t.standing[item.standing]}</span>
          </li>
        ))}
        {told.map(({ id, duty }) => (
          <li key={id}>
            <span aria-hidden="true">·</span>
            <span>{nameOf(id)}</span>
            <span class="quiet">
              {all.flatMap((one) => (one.id === id ? [citation(one.provision, telling.lang)] : []))}
            </span>
            <span class="quiet">{t.formalities[duty]}</span>
          </li>
        ))}
      </ul>
      {answer.questions.length > 0 && (
        <dl>
          {answer.questions.map(({ fact }) => (
            <div key={fact}>
              <dt>{papers.words.facts[fact]?.question ?? fact}</dt>
              <dd>{words.value.terms[answer.answers[fact] ?? 'unknown']}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{words.value.terms.paragraph.computedOn(dates.value.full(realToday.value), platform.version)}</p>
    </section>
  );
}
