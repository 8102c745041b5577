/** Parts of a page that come near and go together. Its ends alone are observed. */
interface Group<Part> {
  readonly parts: Part[];
  /** Where its first part stands in the text, and in which document. */
  readonly at: number;
  readonly page: Document;
  readonly first: Element;
  last: Element;
  /** The ends that are near. */
  readonly near: Set<Element>;
}

/** About a screen around what is seen, and around what is seen of each part that scrolls, however small that is. */
const MARGIN = '1000px';
/** So many parts are observed each for itself. At 20,000 every frame of scrolling takes 100 ms longer, at 5,000 eight. */
const ALONE = 1000;
/** Letters and parts of a group at most: lower than both margins together, so that an end is near when any of it is seen. */
const LETTERS = 1500;
const PARTS = 16;

/** Tells which parts of a page are near what is seen. */
export class Near<Part> {
  readonly #turn: (part: Part, isNear: boolean) => void;
  readonly #groups = new Map<Element, Group<Part>>();
  readonly #observer: IntersectionObserver;
  #open: Group<Part> | null = null;

  /** `onSeen`: called once, when it is known for the first time what is near. */
  constructor(turn: (part: Part, isNear: boolean) => void, onSeen: () => void) {
    this.#turn = turn;
    let isFirst = true;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const changed = new Set(entries.map((entry) => this.#seen(entry)));
        for (const group of changed)
          if (group) for (const part of group.parts) this.#turn(part, group.near.size > 0);
        if (isFirst) onSeen();
        isFirst = false;
      },
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    );
  }

  /** `at`: where the part stands in the text of the page. Nothing is told of it before `settle` is called. */
  watch(element: Element, page: Document, at: number, part: Part): void {
    const open = this.#open;
    if (open && this.#groups.size >= ALONE && open.page === page && hasRoom(open, at)) {
      open.parts.push(part);
      open.last = element;
      return;
    }
    this.settle();
    this.#open = { parts: [part], at, page, first: element, last: element, near: new Set<Element>() };
  }

  /** What was watched last stands now: an end that is observed costs, also while it is changed for another. */
  settle(): void {
    const group = this.#open;
    this.#open = null;
    if (!group) return;
    for (const end of new Set([group.first, group.last])) {
      this.#groups.set(end, group);
      this.#observer.observe(end);
    }
  }

  /** Has everything told anew. */
  again(): void {
    for (const element of this.#groups.keys()) {
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
  }

  end(): void {
    this.#observer.disconnect();
    this.#groups.clear();
    this.#open = null;
  }

  #seen({ target, isIntersecting }: IntersectionObserverEntry): Group<Part> | undefined {
    const group = this.#groups.get(target);
    if (!group) return undefined;
    if (isIntersecting) group.near.add(target);
    else group.near.delete(target);
    return group;
  }
}

const hasRoom = ({ at, parts }: Group<unknown>, next: number): boolean =>
  parts.length < PARTS && next >= at && next - at <= LETTERS;
