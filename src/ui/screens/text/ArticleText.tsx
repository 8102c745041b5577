import type { Article, Provision } from '../../../law/text/tree.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { MenuButton, ReaderProvision, TermLinks } from './ReaderProvision.tsx';
import { useReading } from './reading.ts';
import { Words } from './Words.tsx';

/** One article: label and heading as printed, its provisions, and on paper the notes to it. */
export function ArticleText({ article }: { readonly article: Article }) {
  const { target, printed, file } = useReading();
  const { eId } = article;
  const targeted = eId === target;
  const away = printed !== null && printed !== eId;
  return (
    <section
      class={`article provision${targeted ? ' target' : ''}${away ? ' not-printed' : ''}`}
      data-eid={eId}
      tabIndex={targeted ? -1 : undefined}
      aria-labelledby={`${eId}-heading`}
    >
      <div class="line with-menu">
        <MenuButton eId={eId} />
        <h2 id={`${eId}-heading`}>
          {article.label} <Words id={`${eId}:heading`} words={article.heading} />
        </h2>
      </div>
      {article.text && (
        <p>
          <Words id={eId} words={article.text} />
        </p>
      )}
      {article.children.map((child) => (
        <ReaderProvision key={child.eId} provision={child} first />
      ))}
      <TermLinks eId={eId} />
      {file.eligibility?.conditions.some((rule) => isWithin(eId, rule.provision)) && <EligibilityLink />}
      <NotesOnPaper article={article} />
    </section>
  );
}

const isWithin = (eId: string, provision: string | null) =>
  provision === eId || provision?.startsWith(`${eId}__`);

function EligibilityLink() {
  const { words, lang } = useSession();
  const { file } = useReading();
  const t = words.value.text;
  return (
    <p class="leads" lang={lang.value}>
      <span>{t.eligibilityHere}</span>{' '}
      <RouteLink to={{ screen: 'eligibility', instrument: file.instrument.id }}>{t.askEligibility}</RouteLink>
    </p>
  );
}

const passageIds = (provision: Provision): string[] => [
  provision.eId,
  `${provision.eId}:label`,
  ...provision.children.flatMap(passageIds),
];

function NotesOnPaper({ article }: { readonly article: Article }) {
  const { annotations, instrumentWords } = useReading();
  const ids = [`${article.eId}:heading`, ...passageIds(article)];
  const slips = ids.flatMap((id) => annotations.slips.get(id) ?? []);
  const once = slips.filter((slip, at) => slips.findIndex((other) => other.id === slip.id) === at);
  return (
    <PaperNotes notes={once.map(({ n, id }) => [n, instrumentWords.instrument.slips[id] ?? id] as const)} />
  );
}

export function PaperNotes({ notes }: { readonly notes: readonly (readonly [number, string])[] }) {
  const { words, lang } = useSession();
  if (notes.length === 0) return null;
  return (
    <div class="paper-notes" lang={lang.value}>
      {notes.map(([n, note]) => (
        <p key={n}>
          <b>{words.value.text.slip.note(n)}.</b> {note}
        </p>
      ))}
    </div>
  );
}
