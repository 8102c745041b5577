import type { Formality } from '../../../law/schema/document.ts';
import { nameOfThing } from '../../../wording/narrate-documents.ts';
import { useSession } from '../../state/session.ts';
import type { FileProps } from './FileOf.tsx';
import { Resting } from './Resting.tsx';
import { Thing } from './Thing.tsx';

/** How it is made out and sent: what must be kept is ticked, what is open or done away with is told. */
export function Formalities(props: FileProps) {
  const { answer, papers } = props;
  const t = useSession().words.value.documents.formalities;
  const ruleOf = (id: string) => papers.rules.formalities.filter((one) => one.id === id);
  const must = answer.list.formalities.filter(({ applies }) => applies !== 'no');
  const told = answer.list.told.filter(({ applies }) => applies !== 'no');
  if (must.length + told.length === 0) return null;
  return (
    <section class="things formalities" aria-labelledby="formalities">
      <h2 id="formalities">{t.title}</h2>
      {must.length > 0 && (
        <>
          <h3>{t.must}</h3>
          <ul class="plain-list">
            {must.flatMap((item) =>
              ruleOf(item.id).map((rule) => <Thing key={rule.id} item={item} rule={rule} {...props} />),
            )}
          </ul>
        </>
      )}
      {(['may', 'not-needed'] as const).map((duty) => {
        const rules = told.filter((one) => one.duty === duty).flatMap(({ id }) => ruleOf(id));
        if (rules.length === 0) return null;
        return (
          <div key={duty}>
            <h3>{t[duty]}</h3>
            <ul class="plain-list">
              {rules.map((rule) => (
                <Told key={rule.id} rule={rule} {...props} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** A formality that is nothing to tick: what it is, what it hangs on, where the text says so. */
function Told({ rule, ...props }: FileProps & { readonly rule: Formality }) {
  const { papers, answer } = props;
  const t = useSession().words.value.documents;
  const help = papers.words.formalities[rule.id]?.help;
  const hangsOn = answer.list.told.find(({ id }) => id === rule.id)?.hangsOn ?? [];
  return (
    <li class="thing told" data-formality={rule.id} data-provision={rule.provision}>
      <p>{nameOfThing(papers.words, rule.id)}</p>
      {hangsOn.length > 0 && (
        <p class="quiet">
          {t.hangsOn} {hangsOn.map((fact) => papers.words.facts[fact]?.question ?? fact).join(' ')}
        </p>
      )}
      {help && <p class="quiet">{help}</p>}
      <Resting {...props} rule={rule} about={t.formalities.about[rule.about]} />
    </li>
  );
}
