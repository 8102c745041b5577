import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import { articleOf } from '../../../law/text/find-provision.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { address } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly instrument: string;
  readonly tree: TextTree;
  readonly eId: string | undefined;
  readonly facts: Facts;
}

/** The articles of a text as links. */
export function ContentsList({ instrument, tree, eId, facts }: Props) {
  const { words } = useSession();
  const article = eId && (articleOf(eId) ?? eId);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const pane = list.current?.closest('.list');
    const chosen = list.current?.querySelector('[aria-current]');
    if (!article || !pane || !chosen) return;
    const [outer, inner] = [pane.getBoundingClientRect(), chosen.getBoundingClientRect()];
    // Only the pane moves; scrollIntoView would move the page too.
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      pane.scrollTop += inner.top - outer.top - outer.height / 3;
    }
  }, [article]);
  const langFact = facts.lang === tree.lang ? { lang: tree.lang } : {};
  return (
    <ol class="contents-list" ref={list}>
      {tree.articles.map((one) => (
        <li key={one.eId}>
          <RouteLink
            to={{ screen: 'text', instrument, eId: one.eId }}
            facts={langFact}
            current={one.eId === article}
          >
            <span class="figure">{one.number}</span> <span lang={tree.lang}>{one.heading || one.label}</span>
          </RouteLink>
        </li>
      ))}
      {tree.closing.length > 0 && (
        <li>
          <RouteLink
            to={{ screen: 'text', instrument, eId: 'closing' }}
            facts={langFact}
            current={article === 'closing'}
          >
            <span class="figure" /> {words.value.text.parts.closing}
          </RouteLink>
        </li>
      )}
    </ol>
  );
}

/** On a narrow screen the contents are folded away until asked for, and again when an article was chosen. */
export function FoldedContents(props: Props) {
  const { words } = useSession();
  const folded = useRef<HTMLDetailsElement>(null);
  const page = address.value;
  useEffect(() => {
    if (page) folded.current?.removeAttribute('open');
  }, [page]);
  return (
    <details class="contents" ref={folded}>
      <summary>
        {words.value.text.contents}{' '}
        <span class="figure">{words.value.text.articles(props.tree.articles.length)}</span>
      </summary>
      <ContentsList {...props} />
    </details>
  );
}
