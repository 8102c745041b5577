import { warnings as en } from '../wording/en/warnings.ts';
import { pseudo } from '../wording/pseudo.ts';
import { warnings as ru } from '../wording/ru/warnings.ts';
import { isLang, type Lang, pickLang, type Words } from '../wording/words.ts';
import { browserLanguages } from './chrome.ts';

/** The language the interface was last seen in, else the browser's. */
export const langOf = (kept: string | null): Lang => (isLang(kept) ? kept : pickLang(browserLanguages()));

/** A worker must not load words later: every language is in it from the start. */
export const warnWords = (lang: Lang): Words['warnings'] =>
  lang === 'ru' ? ru : lang === 'en' ? en : pseudo(en);
