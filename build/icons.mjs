/** `node build/icons.mjs`: draws the PNG icons of both shells from build/icons/icon.svg. They are committed. */
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}/build/icons/icon.svg`;
const svg = readFileSync(source, 'utf8');
/** Bleeds to the edges, the letter within the circle of 80 % that every mask leaves. */
const maskable = svg
  .replace(' rx="96"', '')
  .replace('<path ', '<path transform="translate(256 256) scale(.74) translate(-261 -256)" ');

const ICONS = [
  { file: 'pwa/icons/icon-192.png', size: 192, svg },
  { file: 'pwa/icons/icon-512.png', size: 512, svg },
  { file: 'pwa/icons/maskable-512.png', size: 512, svg: maskable },
  ...[16, 32, 48, 128].map((size) => ({ file: `extension/icons/icon-${size}.png`, size, svg })),
];

const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
for (const icon of ICONS) {
  await page.setViewportSize({ width: icon.size, height: icon.size });
  const style = 'body{margin:0}svg{display:block;width:100vw;height:100vh}';
  await page.setContent(`<style>${style}</style>${icon.svg}`);
  await page.screenshot({ path: `${root}/public/${icon.file}`, omitBackground: true });
}
await browser.close();
copyFileSync(source, `${root}/public/pwa/icons/icon.svg`);
