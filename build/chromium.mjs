/** Finds a Chromium for tests and measurements, and says how it is started. Node built-ins only. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** No network of its own, no first-run pages, and no sandbox for root, under which containers run. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium before Google Chrome: branded Chrome no longer loads an unpacked extension from the command line. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const BRANDED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PLAYWRIGHT_FOLDERS = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
];
const PLAYWRIGHT_BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** Newest first: the folders are named `chromium-1234`. */
function ofPlaywright() {
  return PLAYWRIGHT_FOLDERS.filter((folder) => folder && existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => PLAYWRIGHT_BINARIES.map((binary) => join(folder, name, binary))),
  );
}

/**
 * Path of a Chromium: CHROMIUM_PATH, the system's, Playwright's own, Google Chrome; null where there is none.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return [...INSTALLED, ...ofPlaywright(), ...BRANDED].find((path) => existsSync(path)) ?? null;
}

/**
 * The same, for those who cannot go on without it.
 * @returns {string}
 */
export function needChromium() {
  const path = findChromium();
  if (!path) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its program file.');
  return path;
}
