import type { Platform } from '../app/platform.ts';
import { day } from '../calendar/day.ts';
import { hasBadge } from './has-badge.ts';
import { watchForUpdate } from './watch-for-update.ts';

const base = new URL('./', document.baseURI).href;

export const pwa: Platform = {
  shell: 'pwa',
  version: import.meta.env.DEDERE_VERSION,
  engine: import.meta.env.DEDERE_ENGINE,
  base,
  today: () => day(Temporal.Now.plainDateISO().toString()),
  linkBase: () => base,
  badges: hasBadge(),
  watchForUpdate,
  takeShared: async () => (await import('./take-shared.ts')).takeShared(),
};
