/** What the build tells the shells. */
interface ImportMetaEnv {
  /** The version of package.json. */
  readonly DEDERE_VERSION: string;
  /** The hash of the sources that count (docs/receipts.md). */
  readonly DEDERE_ENGINE: string;
  /** Where the PWA of this build is served, `https://example.org/dedere/`: the extension's links lead there. */
  readonly VITE_LINK_BASE?: string;
}
