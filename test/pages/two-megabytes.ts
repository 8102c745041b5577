/** So long is the page, in UTF-16 units of its source. */
const LENGTH = 2_000_000;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (words: string): string => words.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** As portals do it: a word in bold here, a figure in a span of its own there, a link, a note. */
function dressed(line: string, number: number): string {
  return line
    .split(' ')
    .map((word, at) => {
      const own = escaped(word);
      if (/^\(?\d+\)?[,.;]?$/.test(word)) return `<span class="note">${own}</span>`;
      if ((at + number) % 23 === 0) return `<b>${own}</b>`;
      if ((at + number) % 41 === 0) return `<a href="#z${number}">${own}</a>`;
      if ((at + number) % 29 === 0) return `<span style="color: #000"><font>${own}</font></span>`;
      return own;
    })
    .join(number % 7 === 0 ? '\n      ' : ' ');
}

/** A block of markup, and the texts that stand in it one under the other. */
function block(line: string, number: number): [markup: string, ...texts: string[]] {
  const words = dressed(line, number);
  if (number % 11 === 0) return [`<h3 class="article" id="z${number}">${words}</h3>\n`, line];
  if (number % 9 === 0)
    return [
      `<table><tr><td>${number}</td><td>${words}</td><td><p class="j">${words}</p></td></tr></table>\n`,
      line,
      line,
    ];
  if (number % 5 === 0) return [`<ul>\n  <li>${words}</li>\n</ul>\n`, line];
  return [`<p class="note"><a name="z${number}"></a>    ${words}</p>\n`, line];
}

export interface LongPage {
  readonly html: string;
  /** What stands in it, block by block. */
  readonly blocks: readonly string[];
}

/** A page of 2 MB made of these texts over and over, in the markup of a portal. The same texts give the same page. */
export function twoMegabytes(texts: readonly string[], length = LENGTH): LongPage {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const parts = [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>2 MB</title>',
    '<style>body { font: 16px/1.5 serif; max-inline-size: 60rem; margin: auto } td { border: 1px solid }</style>',
    '</head><body><div id="content"><div class="text">',
  ];
  const blocks: string[] = [];
  let own = parts.join('').length;
  for (let number = 1; own < length; number += 1) {
    const [markup, ...words] = block(lines[number % lines.length] ?? '', number);
    parts.push(markup);
    blocks.push(...words);
    own += markup.length;
  }
  return { html: `${parts.join('')}</div></div></body></html>`, blocks };
}
