import type { ChecklistItem } from '../../../eligibility/checklist.ts';
import type { DocumentRule, Formality } from '../../../law/schema/document.ts';
import { madeOut, nameOfThing } from '../../../wording/narrate-documents.ts';
import { useSession } from '../../state/session.ts';
import { focusQuestion } from '../eligibility/focus.ts';
import type { FileProps } from './FileOf.tsx';
import { thingId } from './focus.ts';
import { Resting } from './Resting.tsx';
import { Tick } from './Tick.tsx';

type Props = FileProps & {
  readonly item: ChecklistItem;
  readonly rule: DocumentRule | Formality;
};

/** One thing to be sent or kept: its tick, what is asked of it, the provision and its words. */
export function Thing(props: Props) {
  const { item, rule, papers, answer, facts } = props;
  const { words } = useSession();
  const t = words.value.documents;
  const name = nameOfThing(papers.words, item.id);
  const { documents, formalities } = papers.words;
  const help = (documents[item.id] ?? formalities[item.id])?.help;
  const problem = answer.problems.find(({ fact }) => fact === item.id);
  const about = 'about' in rule ? t.formalities.about[rule.about] : madeOut(words.value, name, rule.as);
  return (
    <li
      id={thingId(item.id)}
      class="thing"
      data-document={item.id}
      data-standing={item.standing}
      data-provision={rule.provision}
    >
      <Tick
        item={item}
        name={name}
        value={facts[item.id] ?? ''}
        problem={problem ? t.notAChoice(problem.value) : null}
      />
      {item.hangsOn.length > 0 && (
        <p class="hangs">
          {t.hangsOn}{' '}
          {item.hangsOn.map((fact) => (
            <button key={fact} type="button" class="link" onClick={() => focusQuestion(fact)}>
              {papers.words.facts[fact]?.question ?? fact}
            </button>
          ))}
        </p>
      )}
      {help && <p class="quiet">{help}</p>}
      <Resting {...props} about={about} />
    </li>
  );
}
