import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { adiletFinds } from '../pages/adilet-windows-1251.ts';
import { bilingualFinds } from '../pages/bilingual.ts';
import { gazetteArFinds } from '../pages/gazette-ar.ts';
import { gazetteFrFinds } from '../pages/gazette-fr.ts';
import { shadowDarkFinds } from '../pages/shadow-dark.ts';
import { treatySeriesFinds } from '../pages/treaty-series/finds.ts';
import { twoMegabytes } from '../pages/two-megabytes.ts';
import type { Expected } from '../reading/corpus.ts';
import { BUILT } from './extension.ts';
import type { Panel } from './panel.ts';
import { expect, htmlOf, marksIn, readBeside, stateOf, test, wordsListed } from './portal.ts';

const PORTALS: readonly (readonly [saved: string, finds: readonly Expected[], passedOver: object])[] = [
  ['adilet-windows-1251.htm', adiletFinds, { frames: '0', editable: '1' }],
  ['bilingual.htm', bilingualFinds, {}],
  ['gazette-ar.htm', gazetteArFinds, {}],
  ['gazette-fr.htm', gazetteFrFinds, {}],
  ['shadow-dark.htm', shadowDarkFinds, { frames: '0', editable: '3' }],
  ['treaty-series/index.htm', treatySeriesFinds, { frames: '1', editable: '0' }],
];

const bare = (words: string) => words.replace(/\s+/g, '');

/** What each find of the list says of itself to a machine. */
const valuesListed = (panel: Panel): Promise<Record<string, string>[]> =>
  panel.evaluate(
    "[...document.querySelectorAll('[data-find]')].map(({ dataset: { kind, iso, n, upTo, unit, bound, days } }) => ({ kind, iso, n, upTo, unit, bound, days }))",
  );

const valueExpected = ({ kind, iso, n, upTo, unit, bound, days }: Expected) =>
  JSON.parse(JSON.stringify({ kind, iso, n: n?.toString(), upTo: upTo?.toString(), unit, bound, days }));

/** All that is marked, by kind, in the order of the page and of its frames. */
async function marked(page: Page): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const frame of page.frames()) {
    const own = await frame.evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].join('')] as const),
    );
    for (const [name, words] of own) if (words) all[name] = (all[name] ?? '') + bare(words);
  }
  return all;
}

function markedOf(finds: readonly Expected[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { kind, words } of finds) {
    const name = `dedere-${kind}`;
    all[name] = (all[name] ?? '') + bare(words);
  }
  return all;
}

for (const [saved, finds, passedOver] of PORTALS)
  test(`${saved}: every find in its order, with its value, marked at its words`, async ({
    extension,
    open,
  }) => {
    const page = await open({ saved });
    const panel = await readBeside(extension, page);
    expect((await wordsListed(panel)).map(bare)).toEqual(finds.map(({ words }) => bare(words)));
    expect(await valuesListed(panel)).toEqual(finds.map(valueExpected));
    await expect.poll(() => marked(page)).toEqual(markedOf(finds));
    expect(
      await panel.evaluate(
        "(({ frames, editable } = {}) => ({ frames, editable }))(document.querySelector('.passed-over')?.dataset)",
      ),
    ).toEqual(passedOver);
    for (const at of [0, finds.length - 1]) {
      await panel.evaluate(`document.querySelectorAll('.find-go')[${at}].click()`);
      await expect
        .poll(async () => (await marked(page))['dedere-current'])
        .toBe(bare(finds[at]?.words ?? ''));
    }
  });

test('of a long page the progress is seen; it is stopped, and goes on', async ({ extension, open }) => {
  const text = await readFile(
    join(import.meta.dirname, '../../src/data/instruments/kz-jo-extradition/texts/ru.txt'),
    'utf8',
  );
  const page = await open({ html: twoMegabytes([text], 5_000_000).html });
  const panel = await extension.openPanel(page);
  // In the panel itself: from here the click may come when all is read.
  await panel.evaluate(`new Promise((stopped) => {
    new MutationObserver((_, watching) => {
      const stop = document.querySelector('.progress button');
      if (!document.querySelector('.progress progress') || !stop) return;
      watching.disconnect();
      stop.click();
      stopped();
    }).observe(document, { childList: true, subtree: true });
  })`);
  await expect.poll(() => stateOf(panel)).toBe('stopped');
  const told = () => panel.evaluate<string>("document.querySelector('#found').textContent");
  const then = await told();
  await page.waitForTimeout(500);
  expect(await told()).toBe(then);
  expect(then).toContain('so far');
  await panel.evaluate("document.querySelector('.progress button').click()");
  await expect.poll(() => stateOf(panel)).toBe('done');
  expect(await told()).toMatch(/^\d{4} finds/);
});

/** The permission for one portal is asked by a window of the browser's own; here the manifest gives it. */
const allowed = test.extend({
  built: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dedere-allowed-'));
    await cp(BUILT, folder, { recursive: true });
    const manifest = join(folder, 'manifest.json');
    const own = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...own, host_permissions: ['http://127.0.0.1/*'] }));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

allowed(
  'pages of a portal that is always marked need no click, and no others are touched',
  async ({ extension, open }) => {
    const page = await open({ saved: 'gazette-fr.htm' });
    const panel = await readBeside(extension, page);
    await page.goto(new URL('gazette-ar.htm', page.url()).href);
    await expect.poll(() => wordsListed(panel)).toHaveLength(gazetteArFinds.length);
    await page.reload();
    await expect.poll(async () => Object.keys(await marksIn(page))).toContain('dedere-term');
    const second = await open({ html: htmlOf('Another', '<p>within two months</p>') });
    await second.bringToFront();
    await expect.poll(() => wordsListed(panel)).toEqual(['within two months']);
    await second.goto('about:blank');
    await expect.poll(() => stateOf(panel)).toBe('unmarked');
  },
);

allowed(
  'marks that were switched off on such a portal stay off when one comes back to the page',
  async ({ extension, open }) => {
    const page = await open({ html: htmlOf('Off', '<p>within two months</p>') });
    const panel = await readBeside(extension, page);
    await panel.evaluate("document.querySelector('[role=switch]').click()");
    await expect.poll(() => stateOf(panel)).toBe('off');
    for (let time = 0; time < 3; time += 1) {
      const other = await open({ html: htmlOf('Other', '<p>within three months</p>') });
      await other.bringToFront();
      await expect.poll(() => stateOf(panel)).toBe('done');
      await page.bringToFront();
      await expect.poll(() => stateOf(panel)).toBe('off');
      await page.waitForTimeout(300);
      expect(await stateOf(panel)).toBe('off');
      expect(await marksIn(page)).toEqual({});
    }
  },
);
