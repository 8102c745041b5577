import type { ChecklistItem } from '../../../eligibility/checklist.ts';
import type { DocumentRule } from '../../../law/schema/document.ts';
import { useSession } from '../../state/session.ts';
import type { FileProps } from './FileOf.tsx';
import { Thing } from './Thing.tsx';

const NEEDS = ['always', 'where-needed', 'on-demand'] as const;
const WHATS = ['document', 'content'] as const;

interface Listed {
  readonly item: ChecklistItem;
  readonly rule: DocumentRule;
}

/** Papers and contents: always, where needed, on demand; last what is not asked for on these facts. */
export function Things(props: FileProps) {
  const { answer, papers } = props;
  const t = useSession().words.value.documents;
  const listed = answer.list.documents.flatMap((item): Listed[] => {
    const rule = papers.rules.documents.find(({ id }) => id === item.id);
    return rule ? [{ item, rule }] : [];
  });
  const asked = listed.filter(({ item }) => item.applies !== 'no');
  const notAsked = listed.filter(({ item }) => item.applies === 'no');
  return (
    <>
      {NEEDS.map((need) => {
        const some = asked.filter(({ item }) => item.need === need);
        if (some.length === 0) return null;
        const help = t.group.help[need];
        return (
          <section key={need} class="things" aria-labelledby={`things-${need}`} data-need={need}>
            <h2 id={`things-${need}`}>{t.group[need]}</h2>
            {help && <p class="quiet">{help}</p>}
            {WHATS.map((what) => (
              <Group key={what} what={what} some={some.filter(({ rule }) => rule.what === what)} {...props} />
            ))}
          </section>
        );
      })}
      {notAsked.length > 0 && (
        <details class="things not-asked">
          <summary>{t.group.notAsked(notAsked.length)}</summary>
          <ul class="plain-list">
            {notAsked.map(({ item, rule }) => (
              <Thing key={rule.id} item={item} rule={rule} {...props} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type GroupProps = FileProps & {
  readonly what: DocumentRule['what'];
  readonly some: readonly Listed[];
};

function Group({ what, some, ...props }: GroupProps) {
  const t = useSession().words.value.documents;
  if (some.length === 0) return null;
  return (
    <>
      <h3>{t.what[what]}</h3>
      <ul class="plain-list">
        {some.map(({ item, rule }) => (
          <Thing key={rule.id} item={item} rule={rule} {...props} />
        ))}
      </ul>
    </>
  );
}
