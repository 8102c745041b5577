import { arabic } from './ar/arabic.ts';
import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Grammar } from './grammar.ts';
import { kazakh } from './kk/kazakh.ts';
import { russian } from './ru/russian.ts';

/** Every language that is read, in the order in which one wins where two read the same words. */
export const everyLanguage: readonly Grammar[] = [arabic, english, french, kazakh, russian];
