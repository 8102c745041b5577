/** How the white space of a text is set: all of it as one space, as it stands, or as one space save for line breaks. */
export type Spaces = 'collapsed' | 'kept' | 'lines-kept';

/** Letters of one node: [from, to) of its data. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Number of the box in which they stand. */
  readonly box: number;
}

/** White space that is not one space already. */
const UNEVEN = /[\t\n\f\r][ \t\n\f\r]*| [ \t\n\f\r]+/g;
const UNEVEN_IN_LINE = /[\t\f\r][ \t\f\r]*| [ \t\f\r]+/g;
const SPACE = /[ \t\n\f\r]/;

/** The text of a page as one string, and where each letter of it stands. */
export class TextMap {
  readonly boxes: Element[] = [];
  #parts: string[] = [];
  #text: string | null = null;
  #length = 0;
  /** Runs of letters that stand together in one node, by their places in the text; what lies between is ours. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  readonly #boxOf: number[] = [];
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  /** What follows stands behind white space, or at the beginning of a block. */
  #isSpaced = true;

  get length(): number {
    return this.#length;
  }

  get text(): string {
    if (this.#text === null) {
      this.#text = this.#parts.join('');
      this.#parts = [];
    }
    return this.#text;
  }

  /** Between blocks, and cells of a table: nothing is read across. */
  parts(): void {
    this.#gap = '\n\n';
    this.#isSpaced = true;
  }

  /** An ended line; two are as good as a blank one. */
  endsLine(): void {
    this.#gap = this.#gap === '\n' || this.#gap === '\n\n' ? '\n\n' : '\n';
    this.#isSpaced = true;
  }

  /** A word ends, the block goes on. */
  spaces(): void {
    if (this.#gap === '' && !this.#isSpaced) this.#gap = ' ';
    this.#isSpaced = true;
  }

  add(node: Text, data: string, spaces: Spaces, box: number): void {
    if (data === '') return;
    if (spaces === 'kept') {
      this.#push(node, data, 0, box);
      return;
    }
    const uneven = spaces === 'collapsed' ? UNEVEN : UNEVEN_IN_LINE;
    uneven.lastIndex = 0;
    // Of white space at the beginning of a line or behind other nothing is seen.
    let from = this.#isSpaced && data.startsWith(' ') ? 1 : 0;
    for (let found = uneven.exec(data); found; found = uneven.exec(data)) {
      const before = data.slice(from, found.index);
      if (before !== '' || !this.#isSpaced) this.#push(node, `${before} `, before ? from : found.index, box);
      from = found.index + found[0].length;
    }
    if (from < data.length) this.#push(node, data.slice(from), from, box);
  }

  /** Where the letters [start, end) of the text stand, in its order; what we put between nodes is nowhere. */
  piecesOf(start: number, end: number): readonly Piece[] {
    const pieces: { node: Text; from: number; to: number; box: number }[] = [];
    for (let at = this.#at(start); at < this.#starts.length; at += 1) {
      const [first, node, offset, box] = [
        this.#starts[at],
        this.#nodes[at],
        this.#offsets[at],
        this.#boxOf[at],
      ];
      if (first === undefined || !node || offset === undefined || box === undefined || first >= end) break;
      const from = offset + Math.max(0, start - first);
      const to = offset + Math.min(end, this.#ends[at] ?? first) - first;
      const last = pieces.at(-1);
      if (last?.node === node) last.to = to;
      else pieces.push({ node, from, to, box });
    }
    return pieces;
  }

  /** The numbers of the boxes that hold letters of [start, end). */
  boxesOf(start: number, end: number): readonly number[] {
    const boxes: number[] = [];
    for (let at = this.#at(start); at < this.#starts.length && (this.#starts[at] ?? end) < end; at += 1) {
      const box = this.#boxOf[at];
      if (box !== undefined && !boxes.includes(box)) boxes.push(box);
    }
    return boxes;
  }

  /** The first run that ends behind `place`. */
  #at(place: number): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #push(node: Text, words: string, offset: number, box: number): void {
    if (this.#gap !== '' && this.#length > 0) {
      this.#parts.push(this.#gap);
      this.#length += this.#gap.length;
    }
    this.#gap = '';
    this.#parts.push(words);
    this.#starts.push(this.#length);
    this.#length += words.length;
    this.#ends.push(this.#length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
    this.#boxOf.push(box);
    this.#isSpaced = SPACE.test(words.charAt(words.length - 1));
  }
}
