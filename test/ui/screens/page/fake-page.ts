import type { Asked, PageBeside, PagePlace, PageRead, PageState } from '../../../../src/app/page-beside.ts';
import { detectorOf } from '../../../../src/reading/detect.ts';
import { everyLanguage } from '../../../../src/reading/every-language.ts';
import type { Find } from '../../../../src/reading/find.ts';
import type { MarkKind } from '../../../../src/reading/mark-kind.ts';

const detector = detectorOf(everyLanguage);

/** A page beside that says what a test lets it say, and keeps what it is told. */
export class FakePage implements PageBeside {
  readonly calls: string[] = [];
  readonly shown: { readonly run: number; readonly words: string }[] = [];
  hidden: readonly MarkKind[] = [];
  provisions: { readonly run: number; readonly words: readonly string[] } | null = null;
  allowed: string[] = [];
  /** What the user answers when the browser asks. */
  allows = true;
  #on: ((state: PageState) => void) | null = null;
  #take: ((asked: Asked) => void) | null = null;
  #state: PageState = { state: 'none' };

  tell(state: PageState): void {
    this.#state = state;
    this.#on?.(state);
  }

  /** A page that is done or, with `upTo`, being read and so far known up to there. */
  read(text: string, more: Partial<PageRead> = {}): PageRead {
    const page: PageRead = {
      state: 'done',
      run: 1,
      title: 'A law',
      origin: 'https://law.example',
      text,
      finds: detector.detect(text),
      read: text.length,
      of: text.length,
      unread: { frames: 0, editable: 0 },
      ...more,
    };
    this.tell({ state: 'read', page });
    return page;
  }

  /** As the page grows: the same list, longer. */
  grow(page: PageRead, text: string, more: Partial<PageRead> = {}): PageRead {
    const finds = page.finds as Find[];
    finds.push(...detector.detect(text).slice(finds.length));
    const grown: PageRead = { ...page, text, finds, read: text.length, ...more };
    this.tell({ state: 'read', page: grown });
    return grown;
  }

  get isWatched(): boolean {
    return this.#on !== null;
  }

  /** Somebody takes what is asked for. */
  get isAsked(): boolean {
    return this.#take !== null;
  }

  ask(asked: Asked): void {
    this.#take?.(asked);
  }

  #words({ start, end }: PagePlace): string {
    return this.#state.state === 'read' ? this.#state.page.text.slice(start, end) : '';
  }

  watch(on: (state: PageState) => void): () => void {
    this.calls.push('watch');
    this.#on = on;
    on(this.#state);
    return () => {
      this.#on = null;
    };
  }
  mark(): void {
    this.calls.push('mark');
  }
  off(): void {
    this.calls.push('off');
  }
  stop(): void {
    this.calls.push('stop');
  }
  goOn(): void {
    this.calls.push('go-on');
  }
  show(run: number, place: PagePlace): void {
    this.shown.push({ run, words: this.#words(place) });
  }
  hide(kinds: readonly MarkKind[]): void {
    this.hidden = kinds;
  }
  markProvisions(run: number, places: readonly PagePlace[]): void {
    this.provisions = { run, words: places.map((place) => this.#words(place)) };
  }
  async portals(): Promise<readonly string[]> {
    return [...this.allowed];
  }
  async allowPortal(origin: string): Promise<boolean> {
    if (this.allows) this.allowed.push(origin);
    return this.allows;
  }
  async forgetPortal(origin: string): Promise<void> {
    this.allowed = this.allowed.filter((each) => each !== origin);
  }
  onAsked(take: (asked: Asked) => void): () => void {
    this.#take = take;
    return () => {
      this.#take = null;
    };
  }
}
