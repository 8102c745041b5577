import type { InstrumentFile, InstrumentWordsFile } from '../../../law/built/files.ts';
import { findProvision } from '../../../law/text/find-provision.ts';
import { plainLine } from '../../../law/text/lines.ts';
import { printProvision } from '../../../law/text/print-text.ts';
import type { TextTree } from '../../../law/text/tree.ts';
import { prevailingOriginal } from '../../../wording/prevailing-original.ts';
import type { Lang, Words } from '../../../wording/words.ts';
import { languageName, nameOfPlace } from './names.ts';

/** What the text is and is not, for copies and paper: "Russian text, not official. English prevails, not at hand." */
export function textStatus(file: InstrumentFile, textLang: string, words: Words, lang: Lang): string {
  const t = words.text;
  const { texts, prevailing } = file.instrument;
  const text = texts.find((one) => one.lang === textLang);
  const name = languageName(textLang, lang);
  const sentences = [text ? t.copied.text(name, t.status[text.status]) : name];
  if (prevailing) {
    sentences.push(prevailingOriginal(words, prevailing.how, languageName(prevailing.lang, lang)));
  }
  return `${sentences.join('. ')}.`;
}

/** A provision as one can paste it: its words, where they stand, what text they are from. */
export function copiedProvision(
  file: InstrumentFile,
  instrumentWords: InstrumentWordsFile,
  tree: TextTree,
  eId: string,
  words: Words,
  lang: Lang,
): string {
  const article = tree.articles.find((one) => one.eId === eId);
  const provision = findProvision(tree, eId);
  if (!provision) return '';
  const body = printProvision(article ? { ...article, label: '' } : provision);
  const heading = article ? [`${article.label} ${article.heading}`.trim()] : [];
  return [
    ...heading,
    ...body.split('\n').map(plainLine),
    '',
    `${nameOfPlace(eId, words, lang)}. ${instrumentWords.instrument.title}.`,
    textStatus(file, tree.lang, words, lang),
    words.shell.closing,
  ].join('\n');
}
