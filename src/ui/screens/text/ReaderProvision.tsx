import type { Provision } from '../../../law/text/tree.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { MENU_ID, useReading } from './reading.ts';
import { Note, Words } from './Words.tsx';

interface Props {
  readonly provision: Provision;
  /** Directly below an article: these can be copied each for itself. */
  readonly first: boolean;
}

/** A provision with all below it: its label as printed, its words, the way to what is computed from it. */
export function ReaderProvision({ provision, first }: Props) {
  const { target } = useReading();
  const { eId, kind, label, children } = provision;
  const targeted = eId === target;
  return (
    <div
      class={`provision ${kind}${targeted ? ' target' : ''}`}
      data-eid={eId}
      tabIndex={targeted ? -1 : undefined}
    >
      {(label || provision.text) && (
        <div class={first ? 'line with-menu' : 'line'}>
          {first && <MenuButton eId={eId} />}
          <p>
            <Label provision={provision} />
            <Words id={eId} words={provision.text} />
          </p>
        </div>
      )}
      {children.map((child) => (
        <ReaderProvision key={child.eId} provision={child} first={false} />
      ))}
      <TermLinks eId={eId} />
    </div>
  );
}

function Label({ provision }: { readonly provision: Provision }) {
  const { annotations } = useReading();
  if (!provision.label) return null;
  const slips = annotations.slips.get(`${provision.eId}:label`) ?? [];
  return (
    <>
      <span class={slips.length > 0 ? 'label slip' : 'label'}>{provision.label}</span>
      {slips.map((slip) => (
        <Note key={slip.id} slip={slip} />
      ))}{' '}
    </>
  );
}

/** Points at the one menu of the reader and says for which provision it is opened. */
export function MenuButton({ eId }: { readonly eId: string }) {
  const { words } = useSession();
  const { nameOf, chooseForMenu } = useReading();
  return (
    <button
      type="button"
      class="plain menu-button"
      popovertarget={MENU_ID}
      aria-label={words.value.text.menu.open(nameOf(eId))}
      onClick={() => chooseForMenu(eId)}
    >
      <span aria-hidden="true">⋯</span>
    </button>
  );
}

/** The terms that this provision sets, to be counted; our own State stands as the one that asks. */
export function TermLinks({ eId }: { readonly eId: string }) {
  const { words, lang, preferences } = useSession();
  const { file, instrumentWords } = useReading();
  const { id, parties } = file.instrument;
  const ours = preferences.value.ourState;
  const other = ours && parties.includes(ours) ? parties.find((party) => party !== ours) : null;
  return file.terms
    .filter((rule) => rule.provision === eId)
    .map((rule) => (
      <p key={rule.rule} class="leads" lang={lang.value}>
        <RouteLink
          to={{ screen: 'terms', instrument: id, rule: rule.rule }}
          facts={other ? { requested: other } : {}}
        >
          {words.value.text.countTerm}: {instrumentWords.terms[rule.rule]?.name ?? rule.rule}
          {rule.n &&
            rule.unit &&
            `, ${words.value.terms.length(rule.n, rule.unit, rule.days, instrumentWords.instrument.dayWord)}`}
        </RouteLink>
      </p>
    ));
}
