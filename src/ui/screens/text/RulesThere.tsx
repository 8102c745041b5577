import type { InstrumentFile } from '../../../law/built/files.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { Fact } from './InstrumentFacts.tsx';

/** What of the instrument can be computed here, and what not yet. */
export function RulesThere({ file }: { readonly file: InstrumentFile }) {
  const { words, index } = useSession();
  const t = words.value.text.facts;
  const { id, texts } = file.instrument;
  const conditions = file.eligibility?.conditions.length ?? 0;
  return (
    <Fact name={t.rules}>
      {file.terms.length > 0 ? (
        <p>
          <RouteLink to={{ screen: 'terms', instrument: id }}>{t.terms(file.terms.length)}</RouteLink>
          {texts.length > 0 && <>. {t.moreTerms}</>}
        </p>
      ) : (
        <p>{t.noTerms}</p>
      )}
      {conditions > 0 ? (
        <p>
          <RouteLink to={{ screen: 'eligibility', instrument: id }}>{t.conditions(conditions)}</RouteLink>
        </p>
      ) : (
        <p>{t.noConditions}</p>
      )}
      {index.value.instruments.some((one) => one.id === id && one.hasDocuments) && (
        <p>
          <RouteLink to={{ screen: 'documents', instrument: id }}>{words.value.documents.title}</RouteLink>
        </p>
      )}
    </Fact>
  );
}
