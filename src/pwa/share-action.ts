/** What the manifest tells the system's share sheet, and the service worker then looks for. */
export const SHARE = {
  /** Below the top of the app; no file of ours bears this name. */
  path: 'share',
  title: 'title',
  text: 'text',
  url: 'url',
  files: 'files',
} as const;

/** The page's question to its service worker; a port comes with it, the answer goes there. */
export const TAKE_SHARED = 'TAKE_SHARED';
