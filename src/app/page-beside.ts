import type { Find } from '../reading/find.ts';
import type { MarkKind } from '../reading/mark-kind.ts';

/** [start, end) in UTF-16 units of the text of a page as it was read. */
export interface PagePlace {
  readonly start: number;
  readonly end: number;
}

/** Parts of a page that were passed over. */
export interface Unread {
  /** Frames of other sites. */
  readonly frames: number;
  /** Fields and parts that somebody writes in. */
  readonly editable: number;
}

/** A page as far as it has been read. */
export interface PageRead {
  readonly state: 'reading' | 'stopped' | 'done';
  /** Another number each time the page was read anew: places of one run mean nothing in another. */
  readonly run: number;
  readonly title: string;
  /** `https://adilet.zan.kz`; null of a page without an origin of its own. */
  readonly origin: string | null;
  /** What has been taken from the page, blocks parted by blank lines; while it is read, it grows. */
  readonly text: string;
  /** In the order of the page; while it is read, the same list grows. */
  readonly finds: readonly Find[];
  /** Letters gone over, and letters there are. */
  readonly read: number;
  readonly of: number;
  readonly unread: Unread;
}

/**
 * What is known of the tab beside. `none`: no tab. `unmarked`: not read since it was opened. `locked`: a page that the
 * browser shows to no extension. `refused`: the browser wants the action, the key or the menu first. `off`: switched off.
 */
export type PageState =
  | {
      readonly state: 'none' | 'unmarked' | 'locked' | 'refused' | 'off';
      /** Where it is known although the page is not read. */
      readonly origin?: string | null;
    }
  | { readonly state: 'read'; readonly page: PageRead };

/** What the worker hands over to the panel when somebody came another way: a menu, a key, the address bar. */
export type Asked =
  /** Open this address, `#/count?from=2026-11-03`. */
  | { readonly asked: 'open'; readonly hash: string }
  /** Read these words, as if they had been pasted. */
  | { readonly asked: 'read'; readonly text: string }
  /** Show what is found in the page beside. */
  | { readonly asked: 'page' };

/** The page in the tab beside the panel; only the extension has one. */
export interface PageBeside {
  /** Tells what is known now and whenever it changes, of whichever tab is in view; gives back how to end it. */
  watch(on: (state: PageState) => void): () => void;
  /** Marks the page, where the browser allows it; what came of it is told to whoever watches. */
  mark(): void;
  off(): void;
  stop(): void;
  goOn(): void;
  /** Scrolls the page to a place and points it out. */
  show(run: number, place: PagePlace): void;
  /** Kinds whose marks are not shown. */
  hide(kinds: readonly MarkKind[]): void;
  /** Marks words of a known instrument. */
  markProvisions(run: number, places: readonly PagePlace[]): void;
  /** Origins whose pages may be marked without a click, where the user gave the permission. */
  portals(): Promise<readonly string[]>;
  /** Asks the user for this origin, inside a press; false: it was not given. */
  allowPortal(origin: string): Promise<boolean>;
  forgetPortal(origin: string): Promise<void>;
  /** Takes what was handed over from elsewhere; gives back how to end it. */
  onAsked(take: (asked: Asked) => void): () => void;
}
