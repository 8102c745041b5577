import type { Preferences } from '../../app/preferences.ts';
import { directionOf, type Lang } from '../../wording/words.ts';

/** `--paper` of tokens.css: what the browser paints its own bars with. */
const PAPER = { light: '#faf8f4', dark: '#12171d' };

/** Language, direction and colours of the whole page. */
export function applyLook(lang: Lang, theme: Preferences['theme']): void {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = directionOf(lang);
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofDevice = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = PAPER[theme === 'system' ? ofDevice : theme];
  }
}
