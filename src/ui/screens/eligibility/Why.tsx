import { type FactLeaf, leavesOf, type RemainderLeaf, type Tree } from '../../../eligibility/tree.ts';
import { type EligibilityTelling, lengthText, whoseText } from '../../../wording/narrate-eligibility.ts';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { focusQuestion } from './focus.ts';

interface Props {
  readonly telling: EligibilityTelling;
  readonly tree: Tree;
  /** In a list of many it is opened only when it is wanted. */
  readonly folded?: boolean;
}

/** Folded up where it would be long on a narrow page. */
const SHORT = 3;

/** Why a reason has its value: the parts of its formula, each with its own. A single fact is only named. */
export function Why({ telling, tree, folded = false }: Props) {
  const t = useSession().words.value.eligibility.why;
  const leaves = leavesOf(tree);
  const [only] = leaves;
  if (leaves.length === 1 && only) {
    return (
      <p class="why-one">
        <Leaf leaf={only} telling={telling} />
      </p>
    );
  }
  const { label, parts } = grouped(plain(tree), t);
  return (
    <details class="why" open={!folded && (wide.value || leaves.length <= SHORT)}>
      <summary>{t.title}</summary>
      {label && <p class="quiet">{label}:</p>}
      <Parts parts={parts} telling={telling} />
    </details>
  );
}

function Parts({
  parts,
  telling,
}: {
  readonly parts: readonly Tree[];
  readonly telling: EligibilityTelling;
}) {
  return (
    <ul class="plain-list why-parts">
      {parts.map((part, at) => (
        <Part key={String(at)} tree={plain(part)} telling={telling} />
      ))}
    </ul>
  );
}

function Part({ tree, telling }: Props) {
  const t = useSession().words.value.eligibility.why;
  const leaf = leafOf(tree);
  const { label, parts } = grouped(tree, t);
  return (
    <li data-part={leaf ? nameOf(leaf) : 'op' in tree ? tree.op : undefined} data-value={tree.value}>
      <span class="state">{t.state[tree.value]}</span>{' '}
      <span>
        {leaf ? (
          <>
            {'op' in tree && `${t.not} `}
            <Leaf leaf={leaf} telling={telling} />
          </>
        ) : (
          `${label}:`
        )}
      </span>
      {!leaf && <Parts parts={parts} telling={telling} />}
    </li>
  );
}

/** A question with its answer, or the sentence left: a way to where it is asked. */
function Leaf({
  leaf,
  telling,
}: {
  readonly leaf: FactLeaf | RemainderLeaf;
  readonly telling: EligibilityTelling;
}) {
  const { words } = useSession();
  const t = words.value.eligibility;
  const link = (text: string) => (
    <button type="button" class="link" onClick={() => focusQuestion(nameOf(leaf))}>
      {text}
    </button>
  );
  if ('remainder' in leaf) {
    const { bound } = leaf.remainder;
    const length = lengthText(telling, leaf.remainder);
    return link(t.why.left(bound === 'more-than' ? length : t.amount['at-least'](length)));
  }
  const whose =
    leaf.kind === 'assessment' && leaf.value === 'unknown' ? t.decidedBy(whoseText(telling, leaf.whose)) : '';
  return (
    <>
      {link(telling.instrument.facts[leaf.fact]?.question ?? leaf.fact)}{' '}
      <b>{words.value.terms[leaf.value]}</b> {whose && <span class="quiet">{whose}</span>}
    </>
  );
}

const nameOf = (leaf: FactLeaf | RemainderLeaf): string => ('fact' in leaf ? leaf.fact : 'sentence');

/** Of one part alone "all" and "any" say nothing; what is denied twice is said. */
function plain(tree: Tree): Tree {
  if (!('op' in tree)) return tree;
  const [first] = tree.parts;
  if (!first || tree.parts.length > 1) return tree;
  if (tree.op !== 'not') return plain(first);
  const inner = plain(first);
  if ('op' in inner && inner.op === 'not' && inner.parts[0]) return plain(inner.parts[0]);
  return { ...tree, parts: [inner] };
}

/** The one fact of a part, also where it is denied. */
function leafOf(tree: Tree): FactLeaf | RemainderLeaf | null {
  if (!('op' in tree)) return tree;
  const [inner] = tree.parts;
  return tree.op === 'not' && inner && !('op' in inner) ? inner : null;
}

interface GroupWords {
  readonly op: { readonly all: string; readonly any: string };
  readonly notOp: { readonly all: string; readonly any: string };
}

/** "All of these", "none of these", and which. */
function grouped(tree: Tree, t: GroupWords): { readonly label: string; readonly parts: readonly Tree[] } {
  if (!('op' in tree)) return { label: '', parts: [tree] };
  if (tree.op !== 'not') return { label: t.op[tree.op], parts: tree.parts };
  const [inner] = tree.parts;
  if (inner && 'op' in inner && inner.op !== 'not') return { label: t.notOp[inner.op], parts: inner.parts };
  return { label: '', parts: [tree] };
}
