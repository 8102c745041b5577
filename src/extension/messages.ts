import type { PagePlace, Unread } from '../app/page-beside.ts';
import type { Find } from '../reading/find.ts';
import type { MarkKind } from '../reading/mark-kind.ts';

/** Panel or worker → page. */
export type Order =
  | { readonly order: 'mark' | 'off' | 'toggle' | 'stop' | 'go-on' }
  | { readonly order: 'show'; readonly run: number; readonly place: PagePlace }
  | { readonly order: 'hide'; readonly kinds: readonly MarkKind[] }
  | { readonly order: 'provisions'; readonly run: number; readonly places: readonly PagePlace[] };

/** Page → panel, over the port that the panel opened. A run's texts and finds come in order, its `state` whenever it changes. */
export type Report =
  | { readonly report: 'off' }
  | {
      readonly report: 'state';
      readonly run: number;
      readonly state: 'reading' | 'stopped' | 'done';
      readonly title: string;
      readonly origin: string | null;
      readonly read: number;
      readonly of: number;
      readonly unread: Unread;
    }
  | { readonly report: 'text'; readonly run: number; readonly at: number; readonly text: string }
  | { readonly report: 'finds'; readonly run: number; readonly finds: readonly Find[] };

/** Page → worker: put the style of the marks in or take it out, which only the worker can without touching the page. */
export interface StyleWish {
  readonly wish: 'style';
  readonly on: boolean;
}

/** Panel → worker: put the page script into a tab; the answer is an `Outcome`. */
export interface MarkWish {
  readonly wish: 'mark';
  readonly tab: number;
}

/**
 * Panel → worker, answered with true or false. `look`: cases or settings have changed; `try`: show a notification that
 * warns of nothing; `may-notify`: does the browser let us show any? `lang`: that of the interface.
 */
export interface WarnWish {
  readonly wish: 'look' | 'try' | 'may-notify';
  readonly lang: string;
}

/** `locked`: a page that the browser shows to no extension; `refused`: not before the user called for it in the page. */
export type Outcome = 'done' | 'locked' | 'refused';

/** Worker → panel, answered with `true`. `window`: the number of the window whose panel is meant. */
export type Handover =
  | { readonly hand: 'open'; readonly window: number; readonly hash: string }
  | { readonly hand: 'read'; readonly window: number; readonly text: string }
  | { readonly hand: 'page'; readonly window: number; readonly tab: number; readonly outcome: Outcome };
