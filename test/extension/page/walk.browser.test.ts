import { expect, test } from 'vitest';
import { nothingWalked, walk } from '../../../src/extension/page/walk.ts';
import { openHtml } from './open-page.ts';

async function read(html: string) {
  const { page } = await openHtml(html);
  const walked = nothingWalked();
  const host = { shadowOf: (element: Element) => element.shadowRoot, onRoot: () => {} };
  for (const _ of walk(page, host, walked));
  return { page, map: walked.map, unread: walked.unread };
}

test.each([
  [
    'words in a line are joined',
    '4<b>0</b> d<i>a<u>y</u></i>s<!-- c --><script>1</script><style>b{}</style>.',
    '40 days.',
  ],
  [
    'blocks are parted',
    '<p>40</p><p>days</p><div>of<div>rest</div>now</div>',
    '40\n\ndays\n\nof\n\nrest\n\nnow',
  ],
  [
    'by how they are shown, not by their names',
    '<span style="display: block">40</span><div style="display: inline">da</div><p style="display: inline">ys</p>',
    '40\n\ndays',
  ],
  [
    'cells are parted',
    '<table><tr><td>40</td><td>days</td></tr><tr><th>1</th></tr></table>',
    '40\n\ndays\n\n1',
  ],
  [
    'items of lists, flex and grid are parted',
    '<ul><li>1<li>2</ul><div style="display: flex"><span>3</span>4</div><div style="display: grid"><b>5</b><b>6</b></div>',
    '1\n\n2\n\n3\n\n4\n\n5\n\n6',
  ],
  [
    'a box in a line ends a word',
    'a<span style="display: inline-block">1</span>40 <img alt="9"> days',
    'a 1 40 days',
  ],
  ['br ends a line, two a block', '40<br>days<br><br>1<br> <br>year', '40\ndays\n\n1\n\nyear'],
  ['white space of the source is one space', ' 40 \n\t  days  \n<b> of </b>\n rest ', '40 days of rest '],
  ['nothing is seen of white space between blocks', '<p>\n a\n</p>\n\n<p>\n b', 'a \n\nb'],
  ['white space that is kept is kept', '<pre>40\n  days\n\nx</pre>', '40\n  days\n\nx'],
  [
    'and lines where only they are',
    '<p style="white-space: pre-line">40\ndays   of\n\nx',
    '40\ndays of\n\nx',
  ],
  ['no-break spaces and soft hyphens stay', '40&nbsp; da&shy;ys', '40\u00a0 da\u00ady\u0073'],
  [
    'wbr and words without a box join',
    'four<wbr>teen<span style="display: contents"> days</span>',
    'fourteen days',
  ],
  [
    'a footnote sign is left out',
    '40<sup>1</sup> days<sup><a>[2]</a></sup>, 30<span style="vertical-align: super"> *) </span>',
    '40 days, 30',
  ],
  ['letters on high are read', '1<sup>er</sup> mai, n<sup>o</sup> 4', '1er mai, no 4'],
  [
    'a floated first letter belongs to its word',
    '<p><span style="float: left">W</span>ithin 40 days',
    'Within 40 days',
  ],
  ['a floated part does not', '<p><span style="float: left">No</span>40 days', 'No\n\n40 days'],
  [
    'what is not shown is not read',
    '<p hidden>a</p><p style="visibility: hidden">b <b style="visibility: visible">c</b></p><p style="visibility: collapse">d</p><p style="content-visibility: hidden">e</p><p hidden="until-found">f</p>',
    'c',
  ],
  [
    'nor what is put away for screen readers alone',
    '<p style="position: absolute; left: -9999px">a</p><p style="position: absolute; clip: rect(1px, 1px, 1px, 1px)">b</p><p style="position: absolute; clip-path: inset(50%)">c</p><p style="position: absolute; width: 1px; height: 1px; overflow: hidden">d</p><p style="position: absolute">e</p>',
    'e',
  ],
  ['what fades in is', '<p style="opacity: 0">a</p>', 'a'],
  [
    'of a closed part only its summary',
    '<details>a<summary>b</summary>c</details><details open><summary>d</summary>e</details>',
    'b\n\nd\n\ne',
  ],
  [
    'a popover and a dialog that are not open are not read',
    '<dialog>a</dialog><div popover>b</div><dialog open>c</dialog>',
    'c',
  ],
  [
    'buttons are read, fields are not',
    '<button>a</button> b <input value="c"> <textarea>d</textarea><select><option>e</select>',
    'a b ',
  ],
  [
    'nor what is drawn or held ready',
    'a<svg><text>b</text></svg><template>c</template><noscript>d</noscript><canvas>e</canvas><video>f</video><object>g</object>h',
    'a h',
  ],
  ['readings of signs are not', '<ruby>四十<rp>(</rp><rt>40</rt><rp>)</rp></ruby>日', '四十日'],
  ['right to left is read in its order', '<p dir="rtl">خلال <bdi>٤٠</bdi> يوماً', 'خلال ٤٠ يوماً'],
])('%s', async (_what, html, text) => {
  expect((await read(html)).map.text).toBe(text);
});

test('every letter of the text is found again where it stands', async () => {
  const { map } = await read(
    `<p> Within  \n forty <b>(</b>4<i>0</i>)\n\n days<br>a<pre>b\n c</pre><table><td> d<td>e</table>`,
  );
  for (let at = 0; at < map.length; at += 1) {
    const pieces = map.piecesOf(at, at + 1);
    const [piece] = pieces;
    const letter = map.text.charAt(at);
    if (!piece) expect(letter).toMatch(/[\n ]/);
    else
      expect(piece.node.data.slice(piece.from, piece.to).replace(/\s/, ' ')).toBe(letter.replace(/\s/, ' '));
    expect(pieces.length).toBeLessThanOrEqual(1);
  }
  const words = (start: number, end: number) =>
    map.piecesOf(start, end).map(({ node, from, to }) => node.data.slice(from, to));
  expect(words(0, map.text.indexOf(')') + 6)).toEqual(['Within  \n forty ', '(', '4', '0', ')\n\n days']);
});

test('frames of other sites and filled fields are counted, where they are seen', async () => {
  const { unread } =
    await read(`<iframe sandbox srcdoc="a"></iframe><iframe sandbox hidden srcdoc="b"></iframe>
    <iframe sandbox width="1" height="1" srcdoc="c"></iframe><iframe sandbox style="visibility: hidden" srcdoc="d"></iframe>
    <input value="e"><input><input type="hidden" value="f"><input type="submit" value="g"><textarea> </textarea>
    <textarea>h</textarea><div contenteditable>i</div><div contenteditable="false">j</div><p contenteditable="plaintext-only">k</p>`);
  expect(unread).toEqual({ frames: 1, editable: 4 });
});

test('a document that is written in as a whole is not read', async () => {
  const open = await openHtml('<p>within forty days');
  open.page.designMode = 'on';
  await open.mark();
  expect([open.text(), open.state()?.unread.editable]).toEqual(['', 1]);
});

test('only elements that may hide a shadow root are asked for one', async () => {
  const { page } = await openHtml(
    '<a><b><table><td><ul><li><em>x</em></ul></table></b></a><x-y>z</x-y><div>z</div><p></p><span> </span>',
  );
  const asked: string[] = [];
  const shadowOf = (element: Element) => {
    asked.push(element.localName);
    return null;
  };
  for (const _ of walk(page, { shadowOf, onRoot: () => {} }, nothingWalked()));
  expect(asked).toEqual(['x-y', 'p', 'span']);
});

test('a closed root is noticed by children that have no slot, and read in their place', async () => {
  const { page } = await openHtml('<div id="a"><p>light</p><p>too</p></div><p>after</p>');
  const host = page.querySelector('#a');
  const root = host?.attachShadow({ mode: 'closed' });
  if (root) root.innerHTML = '<p>shown</p><p>in its place</p>';
  const walked = nothingWalked();
  const roots: Node[] = [];
  const shadowOf = (element: Element) => (element === host && root ? root : null);
  for (const _ of walk(page, { shadowOf, onRoot: (each) => void roots.push(each) }, walked));
  expect(walked.map.text).toBe('shown\n\nin its place\n\nafter');
  expect(roots).toEqual([page, root]);
});

test('a node that is moved between two slices is not followed to where it went', async () => {
  const { page } = await openHtml(`<div id="a">${'<p>word</p>'.repeat(200)}</div><div id="b"></div>`);
  const walked = nothingWalked();
  const [from, to] = [page.querySelector('#a'), page.querySelector('#b')];
  let slices = 0;
  for (const _ of walk(page, { shadowOf: () => null, onRoot: () => {} }, walked)) {
    slices += 1;
    if (slices === 1 && from) to?.append(...from.children);
  }
  const words = walked.map.text.split('\n\n');
  expect(words.length).toBeGreaterThan(200);
  expect(words.length).toBeLessThan(400);
});

test.each(['taken away', 'sent elsewhere', 'written anew'])(
  'a frame that is %s while it is read ends nothing but its own reading',
  async (what) => {
    const open = await openHtml('<iframe></iframe><p>after</p>');
    const frame = open.page.querySelector('iframe');
    const inside = frame?.contentDocument;
    if (!frame || !inside) throw new Error('no frame');
    inside.body.innerHTML = '<p>word <b>of</b> it</p>'.repeat(200);
    const walked = nothingWalked();
    const steps = walk(open.page, { shadowOf: () => null, onRoot: () => {} }, walked);
    for (let slice = 0; slice < 4; slice += 1) steps.next();
    if (what === 'taken away') frame.remove();
    else if (what === 'written anew') inside.documentElement.innerHTML = '<p>other';
    else {
      const gone = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = '<p>elsewhere';
      await gone;
    }
    for (const _ of steps);
    expect(walked.map.text).toMatch(/^word of it\n\n.*after$/s);
    expect(walked.map.text.length).toBeLessThan(200 * 12);
  },
);
