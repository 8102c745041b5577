import type { DocumentRule, Formality } from '../../../law/schema/document.ts';
import { findProvision } from '../../../law/text/find-provision.ts';
import { citation } from '../../../wording/citation.ts';
import { ProvisionText } from '../../components/ProvisionText.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import type { FileProps } from './FileOf.tsx';

type Props = Pick<FileProps, 'instrument' | 'instrumentWords' | 'telling' | 'text'> & {
  readonly rule: DocumentRule | Formality;
  /** What is said before the provision: how a paper must be made out, what a formality is about. */
  readonly about: string | null;
};

/** The provision on which a thing rests, as a link to the text; its words and a slip of them on demand. */
export function Resting({ instrument, instrumentWords, telling, text, rule, about }: Props) {
  const { words } = useSession();
  const provision = text && findProvision(text, rule.provision);
  const slip = rule.slip && (instrumentWords.slips[rule.slip] ?? rule.slip);
  return (
    <div class="resting">
      <p class="quiet">
        {about && <span class="about">{about} · </span>}
        <RouteLink to={{ screen: 'text', instrument: instrument.id, eId: rule.provision }}>
          {citation(rule.provision, telling.lang)}
        </RouteLink>
      </p>
      {slip && (
        <p class="quiet" data-slip={rule.slip}>
          {words.value.eligibility.slip(slip)}
        </p>
      )}
      {provision && text && (
        <details class="finer words">
          <summary>{words.value.documents.theWords}</summary>
          <div class="treaty-text" lang={text.lang} dir="auto">
            <ProvisionText
              provision={provision}
              quotes={rule.quotes.filter((quote) => quote.lang === text.lang)}
            />
          </div>
        </details>
      )}
    </div>
  );
}
