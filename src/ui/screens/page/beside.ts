import { batch, computed, effect, signal } from '@preact/signals';
import type { PageBeside, PageRead, PageState } from '../../../app/page-beside.ts';
import type { MarkKind } from '../../../reading/mark-kind.ts';
import type { ProvisionFind } from '../finds/provision-find.ts';
import { type FindSource, sourceOf } from '../finds/source.ts';
import { sameFind } from './same-find.ts';

/**
 * The page beside, as far as it is known. Watched from when it is first wanted until the panel is closed, so that list
 * and place are still there when one comes back from a count.
 */
export const beside = signal<PageState>({ state: 'none' });
/** The reading whose finds are listed: while the same page is read anew, still the one before. */
export const listed = signal<PageRead | null>(null);
/** The same page, being read anew. */
const anew = signal<PageRead | null>(null);
/** The last that was listed, also where nothing is now. */
let before: PageRead | null = null;
/** The find where one stood in a reading before, while the new one does not have it yet. */
let lost: { readonly read: PageRead; readonly n: number } | null = null;
/** Somebody went to a find of the reading before: it is shown when the new one has it. */
let isWaiting = false;
let port: PageBeside | null = null;
let end = () => {};

const current = signal<number | null>(null);
const known = signal<readonly ProvisionFind[]>([]);
const switchedOff = signal<readonly MarkKind[]>([]);

/** One list for each reading, so that it changes with the reading alone. */
const finds = computed(() => (anew.value ?? listed.value)?.finds);

const NOTHING = { state: 'done', text: '', finds: [], percent: 0 } as const;
const percentOf = ({ read, of }: PageRead) => (of === 0 ? 0 : Math.floor((100 * read) / of));

/** The page as a source of finds: they are shown in the page itself. */
export const inPage: FindSource = sourceOf({
  where: 'page',
  list: computed(() => {
    const page = listed.value;
    if (!page) return NOTHING;
    const going = anew.value ?? page;
    return { state: going.state, text: page.text, finds: page.finds, percent: percentOf(going) };
  }),
  known,
  current,
  switchedOff,
  treaty: signal<string | null>(null),
  title: () => listed.value?.title ?? '',
  heading: ({ page }) => page.copyHead(listed.value?.title ?? '', listed.value?.origin ?? null),
  stop: () => port?.stop(),
  goOn: () => port?.goOn(),
  show,
  follow: show,
});

function show(n: number): void {
  current.value = n;
  lost = null;
  const find = inPage.find(n);
  const page = listed.value;
  if (!find || !page) return;
  isWaiting = anew.value !== null;
  port?.show(page.run, { start: find.start, end: find.end });
}

/** Begins to watch; nothing where it is watched already. */
export function watchBeside(page: PageBeside): void {
  if (port === page) return;
  end();
  port = page;
  const ends = [page.watch((state) => batch(() => take(state))), effect(tellHidden), effect(tellKnown)];
  end = () => {
    for (const each of ends) each();
  };
}

let hidSome = false;
let markedSome = false;

/** The kinds switched off; a page that is read anew, or another one, does not know them yet. */
function tellHidden(): void {
  const kinds = switchedOff.value;
  if (finds.value && (kinds.length > 0 || hidSome)) port?.hide(kinds);
  hidSome = kinds.length > 0;
}

function tellKnown(): void {
  const places = known.value.map(({ start, end: to }) => ({ start, end: to }));
  const run = listed.peek()?.run;
  if (run !== undefined && (places.length > 0 || markedSome)) port?.markProvisions(run, places);
  markedSome = places.length > 0;
}

function take(state: PageState): void {
  beside.value = state;
  if (state.state !== 'read') {
    anew.value = null;
    listed.value = null;
    known.value = [];
    return;
  }
  const { page } = state;
  const was = listed.value;
  const isSame = was?.run === page.run && was.finds === page.finds;
  if (!isSame && was && was.finds.length > 0 && isSamePage(was, page) && page.state === 'reading') {
    anew.value = { ...page };
    return;
  }
  if (!isSame) swap(page);
  anew.value = null;
  listed.value = before = { ...page };
  if (lost) current.value = sameFind(lost.read, lost.n, page);
  if (current.value !== null) lost = null;
  if (isWaiting && current.value !== null) show(current.value);
  isWaiting = false;
}

const isSamePage = (a: PageRead, b: PageRead) => a.origin === b.origin && a.title === b.title;

/** Another reading takes the place of the one before; one stands at the same find, as soon as the page has it again. */
function swap(page: PageRead): void {
  const n = current.value;
  if (!before || !isSamePage(before, page)) lost = null;
  else if (n !== null && n >= 0) lost = { read: before, n };
  known.value = [];
  current.value = null;
}
