import { plainLine } from '../../../law/text/lines.ts';
import { useSession } from '../../state/session.ts';
import { ArticleText, PaperNotes } from './ArticleText.tsx';
import { useReading } from './reading.ts';
import { Words } from './Words.tsx';

/** The whole text as it came, in its own language and direction; what is no article stands apart. */
export function TreatyText() {
  const { words, lang } = useSession();
  const { tree, printed } = useReading();
  const t = words.value.text;
  const outside = printed ? 'around not-printed' : 'around';
  return (
    <div class="treaty-text reader-text" lang={tree.lang} dir={tree.lang === 'ar' ? 'rtl' : 'ltr'}>
      {tree.front.length > 0 && (
        <details class={`front ${outside}`} data-eid="front">
          <summary lang={lang.value} dir="auto">
            {t.frontLines(tree.front.length)}
          </summary>
          <Lines part="front" />
        </details>
      )}
      <Around part="preamble" class={outside} />
      {tree.articles.map((article) => (
        <ArticleText key={article.eId} article={article} />
      ))}
      <Around part="closing" class={outside} />
      <Around part="signature" class={outside} />
    </div>
  );
}

type Part = 'front' | 'preamble' | 'closing' | 'signature';

function Around({ part, class: name }: { readonly part: Part; readonly class: string }) {
  const { words } = useSession();
  const { tree, target } = useReading();
  if (tree[part].length === 0) return null;
  const targeted = part === target;
  return (
    <section
      class={`${part} ${name}${targeted ? ' target' : ''}`}
      data-eid={part}
      aria-label={words.value.text.parts[part]}
      tabIndex={targeted ? -1 : undefined}
    >
      <Lines part={part} />
    </section>
  );
}

function Lines({ part }: { readonly part: Part }) {
  const { tree, annotations, instrumentWords } = useReading();
  const slips = tree[part].flatMap((_line, at) => annotations.slips.get(`${part}:${at}`) ?? []);
  return (
    <>
      {tree[part].map((line, at) => {
        const id = `${part}:${at}`;
        return (
          <p key={id} class={part === 'preamble' && at === 0 ? 'treaty-title' : undefined}>
            <Words id={id} words={plainLine(line)} />
          </p>
        );
      })}
      <PaperNotes
        notes={slips.map(({ n, id }) => [n, instrumentWords.instrument.slips[id] ?? id] as const)}
      />
    </>
  );
}
