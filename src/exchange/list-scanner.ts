/** Where the text around the list, or one member of it, is longer than anything that is looked for. */
export type Overflow = 'frame' | 'item';

interface Limits {
  readonly frame: number;
  readonly item: number;
}

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;
/** What stands between two members of a list as we write it. No string holds it: a line never ends within one. */
const BETWEEN = '\n    },\n    {';
const UNTIL_COMMA = BETWEEN.indexOf(',');

/**
 * Takes a JSON text apart as it comes, in pieces of any length: the members of one list at its top, each by itself, and
 * the frame around them with the list left empty. Whether they are JSON is for the reader of each to see: a text is
 * JSON where all its parts are.
 */
export class ListScanner {
  readonly #name: string;
  readonly #limits: Limits;
  /** Called at the beginning of the list; a second of its name takes the place of the first, as JSON has it. */
  readonly #onList: () => void;
  readonly #onItem: (text: string) => void;
  /** Called with many members at once, the commas between them; false where it is not that, as one JSON list. */
  readonly #onRun: (text: string) => boolean;
  readonly #frame: string[] = [];
  #frameLength = 0;
  #item: string[] = [];
  #itemLength = 0;
  /** The last string at the top, and whether it still runs. */
  #key: string[] = [];
  #inKey = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inList = false;
  #isEmpty = true;

  constructor(
    name: string,
    limits: Limits,
    onList: () => void,
    onItem: (text: string) => void,
    onRun: (text: string) => boolean = () => false,
  ) {
    this.#name = name;
    this.#limits = limits;
    this.#onList = onList;
    this.#onItem = onItem;
    this.#onRun = onRun;
  }

  /** Reads on; what is too long ends it. */
  push(chunk: string): Overflow | null {
    let start = 0;
    let keyStart = 0;
    let i = 0;
    let wasTried = false;
    while (i < chunk.length) {
      if (!wasTried && i === start && this.#isBetween()) {
        wasTried = true;
        i = this.#endOfRun(chunk, start);
        start = i;
      }
      if (this.#inString) {
        i = this.#endOfString(chunk, i);
        if (this.#inKey && !this.#inString) {
          this.#key.push(chunk.slice(keyStart, i));
          this.#inKey = false;
        }
        continue;
      }
      const unit = chunk.charCodeAt(i);
      if (unit === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1) {
          this.#key = [];
          this.#inKey = true;
          keyStart = i;
        }
      } else if (unit === OPEN || unit === OPEN_LIST) {
        this.#depth += 1;
        if (unit === OPEN_LIST && this.#depth === 2 && !this.#inList && this.#isNamed()) {
          this.#addFrame(chunk.slice(start, i + 1));
          start = i + 1;
          this.#inList = true;
          this.#isEmpty = true;
          this.#onList();
        }
      } else if (unit === CLOSE || unit === CLOSE_LIST) {
        if (this.#inList && this.#depth === 2) {
          this.#endItem(chunk.slice(start, i), true);
          start = i;
          this.#inList = false;
        }
        this.#depth -= 1;
      } else if (unit === COMMA && this.#inList && this.#depth === 2) {
        this.#endItem(chunk.slice(start, i), false);
        start = i + 1;
      }
      i += 1;
    }
    if (this.#inKey) this.#key.push(chunk.slice(keyStart));
    if (this.#inList) this.#addItem(chunk.slice(start));
    else this.#addFrame(chunk.slice(start));
    if (this.#itemLength > this.#limits.item) return 'item';
    return this.#frameLength > this.#limits.frame ? 'frame' : null;
  }

  /** The text without the members of the list. A list that never ended is no JSON, and does not become it here. */
  frame(): string {
    return this.#frame.join('');
  }

  /** Whether what comes is the beginning of a member. */
  #isBetween(): boolean {
    return this.#inList && this.#depth === 2 && !this.#inString && this.#item.length === 0;
  }

  /**
   * Behind the comma after the last member that is whole in this piece, if those up to there were taken as they stand:
   * what is a list of values from where one begins has its values there and nowhere else.
   */
  #endOfRun(chunk: string, from: number): number {
    const last = chunk.lastIndexOf(BETWEEN);
    const comma = last + UNTIL_COMMA;
    if (last < from || !this.#onRun(chunk.slice(from, comma))) return from;
    this.#isEmpty = false;
    return comma + 1;
  }

  /** Behind the quotation mark that ends a string, or the end of the piece where it runs on. */
  #endOfString(chunk: string, from: number): number {
    let i = from;
    if (this.#escaped) {
      this.#escaped = false;
      i += 1;
    }
    for (;;) {
      const quote = chunk.indexOf('"', i);
      const end = quote < 0 ? chunk.length : quote;
      let slashes = 0;
      while (end - slashes > i && chunk.charCodeAt(end - slashes - 1) === BACKSLASH) slashes += 1;
      if (quote < 0) {
        this.#escaped = slashes % 2 === 1;
        return chunk.length;
      }
      i = quote + 1;
      if (slashes % 2 === 0) {
        this.#inString = false;
        return i;
      }
    }
  }

  #isNamed(): boolean {
    try {
      return JSON.parse(this.#key.join('')) === this.#name;
    } catch {
      return false;
    }
  }

  #addFrame(text: string): void {
    this.#frame.push(text);
    this.#frameLength += text.length;
  }

  #addItem(text: string): void {
    this.#item.push(text);
    this.#itemLength += text.length;
  }

  #endItem(last: string, isEnd: boolean): void {
    const text = this.#item.length === 0 ? last : [...this.#item, last].join('');
    this.#item = [];
    this.#itemLength = 0;
    // Nothing between the brackets is no member; nothing behind a comma is a fault, which its reader finds.
    if (isEnd && this.#isEmpty && text.trim() === '') {
      this.#addFrame(text);
      return;
    }
    this.#isEmpty = false;
    this.#onItem(text);
  }
}
