/** Attributes by which a part of a page comes into view or goes, or may be written in. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'slot', 'src', 'srcdoc', 'type'];
/** What changes a page without a change of its nodes: styles and frames that came later, boxes ticked, popovers. */
const EVENTS = ['load', 'change', 'toggle', 'slotchange'];

/** So long a page is left alone after it changed, in milliseconds. */
const REST = 250;
/** Reading takes no more than a tenth of the time. */
const SHARE = 10;

/** By the prototype: a picture may go by the name `addEventListener` in its document. */
const listen = (root: Node, event: string, then: () => void, signal: AbortSignal): void =>
  EventTarget.prototype.addEventListener.call(root, event, then, { capture: true, passive: true, signal });

/** Tells when a page has changed, not at once and not too often. */
export class Follow {
  readonly #onChange: () => void;
  #observer: MutationObserver | null = null;
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isChanged = false;
  /** While the page is read, a change waits. */
  #isBusy = false;
  #notBefore = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The page is about to be read: what changes in a tree after it was given to `watch` is told once that is done. */
  begin(): void {
    this.#quiet();
    this.#isBusy = true;
    this.#isChanged = false;
    this.#observer = new MutationObserver(this.#changed);
    this.#listening = new AbortController();
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer?.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    const { signal } = this.#listening;
    for (const event of EVENTS) listen(root, event, this.#changed, signal);
  }

  /** The page has been read, in so many milliseconds of work. */
  done(spent: number): void {
    this.#isBusy = false;
    this.#notBefore = performance.now() + spent * SHARE;
    if (this.#isChanged) this.#wait();
  }

  end(): void {
    this.#quiet();
    this.#isBusy = true;
  }

  readonly #changed = (): void => {
    this.#isChanged = true;
    if (!this.#isBusy) this.#wait();
  };

  #wait(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        this.#onChange();
      },
      Math.max(REST, this.#notBefore - performance.now()),
    );
  }

  #quiet(): void {
    this.#observer?.disconnect();
    this.#listening.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
