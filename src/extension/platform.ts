import type { PageBeside } from '../app/page-beside.ts';
import type { Platform } from '../app/platform.ts';
import { day } from '../calendar/day.ts';
import { warner } from './warn-panel.ts';

/** Where this build's PWA lives, given to the build as VITE_LINK_BASE; a link to the panel itself opens for nobody. */
const linkBase: string | null = import.meta.env.VITE_LINK_BASE ?? null;

export const extension = (page: PageBeside): Platform => ({
  shell: 'extension',
  version: import.meta.env.DEDERE_VERSION,
  engine: import.meta.env.DEDERE_ENGINE,
  base: new URL('./', document.baseURI).href,
  today: () => day(Temporal.Now.plainDateISO().toString()),
  linkBase: () => linkBase,
  warner,
  page,
});
