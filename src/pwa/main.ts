import { start } from '../ui/start.tsx';
import { pwa } from './platform.ts';

/** The first answer comes first, in milliseconds. */
const BREATH = 3000;

// Browsers that lack Temporal load it, from our own files, before anything is counted; the others never do.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/full/global');
// Not awaited: what is loaded from here on may lie in chunks that wait for this module to be done.
void start(pwa).then(() => {
  if (pwa.badges) setTimeout(() => void import('./badge.ts').then(({ keepBadge }) => keepBadge(pwa)), BREATH);
});
