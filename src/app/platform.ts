import type { Day } from '../calendar/day.ts';
import type { PageBeside } from './page-beside.ts';
import type { Share } from './shared.ts';

/** Warns of safe days also while nobody looks. */
export interface Warner {
  /** Cases, settings or the language have changed: looks what presses. */
  look(): void;
  /** May notifications be shown, as far as the browser says? */
  mayNotify(): Promise<boolean>;
  /** Shows a notification that warns of nothing; false: the browser did not take it. */
  tryOut(): Promise<boolean>;
}

/** What a shell gives the application; the only way from the screens to the machine they run on. */
export interface Platform {
  readonly shell: 'pwa' | 'extension';
  /** Version of the product, from package.json. */
  readonly version: string;
  /** Hash of the sources that count: two builds of one version may differ in them. */
  readonly engine: string;
  /** Where the `data/` folder lies, an absolute URL ending in `/`. */
  readonly base: string;
  /** The day it is here, on the user's clock. */
  today(): Day;
  /** The address that links are written on: the PWA's own, also from the extension; null where it is not known. */
  linkBase(): string | null;
  /** Tells when a newer version waits; `apply` changes to it. Nothing where the shell updates itself. */
  watchForUpdate?(onReady: (apply: () => void) => void): void;
  /**
   * Takes what another program shared by opening this page; it is handed out once. Null where the page was opened in
   * another way. Not there where the system's share sheet does not know this shell.
   */
  takeShared?(): Promise<Share | null>;
  /** Not there where the shell cannot wake by itself. */
  readonly warner?: Warner;
  /** Where warnings are not: whether the app's icon can carry a number. */
  readonly badges?: boolean;
  /** The page in the tab beside, where the shell stands beside one. */
  readonly page?: PageBeside;
}
