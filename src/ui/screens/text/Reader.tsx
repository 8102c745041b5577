import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../../app/address.ts';
import { namedProvision, passagesOf, searchPassages } from '../../../app/search-text.ts';
import type { Papers } from '../../../app/with-documents.ts';
import type { InstrumentFile, InstrumentWordsFile } from '../../../law/built/files.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { address, go } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { annotate } from './annotate.ts';
import { FoldedContents } from './Contents.tsx';
import { textStatus } from './copied-provision.ts';
import { MarksKey } from './MarksKey.tsx';
import { nameOfPlace } from './names.ts';
import { ProvisionMenu } from './ProvisionMenu.tsx';
import type { HitSpan } from './pieces.ts';
import { type Reading, ReadingProvider } from './reading.ts';
import { SearchBar } from './SearchBar.tsx';
import { useReturnToPlace } from './scroll-memory.ts';
import { TreatyText } from './TreatyText.tsx';
import { openAt, WrongProvision } from './WrongProvision.tsx';

interface Props {
  readonly file: InstrumentFile;
  readonly instrumentWords: InstrumentWordsFile;
  readonly tree: TextTree;
  readonly papers: Papers | null;
  readonly eId: string | undefined;
  readonly facts: Facts;
}

/** The text of one treaty, open at a provision if one is named, with search, marks and notes. */
export function Reader({ file, instrumentWords, tree, papers, eId, facts }: Props) {
  const { words, lang } = useSession();
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState<number | null>(null);
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [printed, setPrinted] = useState<string | null>(null);
  const { id } = file.instrument;
  const kept = facts.lang === tree.lang ? { lang: tree.lang } : {};
  const opened = useMemo(() => (eId ? openAt(tree, eId) : null), [tree, eId]);
  const annotations = useMemo(() => annotate(file, tree, papers?.rules), [file, tree, papers]);
  const passages = useMemo(() => passagesOf(tree), [tree]);
  const found = useMemo(
    () => searchPassages(passages, typed.trim().length > 1 ? typed : ''),
    [passages, typed],
  );
  const hits = useMemo(() => byPassage(found.hits), [found]);
  const named = useMemo(() => namedProvision(tree, typed), [tree, typed]);

  useReturnToPlace(address.value, () => {
    const place = opened?.how === 'found' ? `[data-eid="${opened.eId}"]` : '.notice';
    const target = opened && root.current?.querySelector(place);
    if (!opened || !(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: opened.how === 'found' ? 'start' : 'center' });
    if (opened.how === 'found') target.focus({ preventScroll: true });
  });
  useEffect(() => {
    const hit = current === null ? null : root.current?.querySelector(`mark[data-hit="${current}"]`);
    hit?.closest('details')?.setAttribute('open', '');
    hit?.scrollIntoView({ block: 'center' });
  }, [current, found]);
  useEffect(() => {
    if (!printed) return;
    const done = () => setPrinted(null);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [printed]);

  const reading: Reading = {
    file,
    instrumentWords,
    tree,
    papers,
    annotations,
    hits,
    currentHit: current,
    target: opened?.how === 'found' ? opened.eId : null,
    printed,
    nameOf: (of) => nameOfPlace(of, words.value, lang.value),
    chooseForMenu: setMenuFor,
  };
  const type = (next: string) => {
    setTyped(next);
    setCurrent(null);
  };
  const step = (by: 1 | -1) => {
    const all = found.hits.length;
    if (all === 0) return;
    setCurrent(current === null ? (by === 1 ? 0 : all - 1) : (current + by + all) % all);
  };
  return (
    <ReadingProvider value={reading}>
      <div class="reader" ref={root}>
        <SearchBar
          typed={typed}
          found={found}
          current={current}
          named={named}
          nameOf={reading.nameOf}
          onType={type}
          onStep={step}
          onGo={(to) => {
            type('');
            go({ screen: 'text', instrument: id, eId: to }, kept);
          }}
        />
        {opened?.how === 'missing' && eId && (
          <WrongProvision
            instrument={id}
            eId={eId}
            nearest={opened.nearest}
            nameOf={reading.nameOf}
            facts={kept}
          />
        )}
        {!wide.value && <FoldedContents instrument={id} tree={tree} eId={eId} facts={facts} />}
        <MarksKey />
        <article aria-label={words.value.text.reader}>
          <TreatyText />
        </article>
        <p class="paper-notes">
          {instrumentWords.instrument.title}. {textStatus(file, tree.lang, words.value, lang.value)}{' '}
          {instrumentWords.instrument.standing} {words.value.shell.closing}
        </p>
        <ProvisionMenu eId={menuFor} onPrint={setPrinted} />
      </div>
    </ReadingProvider>
  );
}

function byPassage(hits: readonly { passage: string; start: number; end: number }[]) {
  const map = new Map<string, HitSpan[]>();
  for (const [index, { passage, start, end }] of hits.entries()) {
    map.set(passage, [...(map.get(passage) ?? []), { start, end, index }]);
  }
  return map;
}
