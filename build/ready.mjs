/**
 * `node build/ready.mjs [--browser]`: makes a fresh clone ready to work. Node built-ins only, for nothing is
 * installed yet. Checks Node's version, installs packages where node_modules does not match the lock and, where
 * a browser is asked for, sees to it that there is one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function stop(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // npm is a script on Windows, which only a shell starts.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Dedere needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
}

/** npm notes what it installed in node_modules/.package-lock.json; packages for other platforms are missing there. */
function installed() {
  const noted = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(noted)) return false;
  const have = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !have[path])) return true;
    return have[path]?.version === version && existsSync(`${root}/${path}`);
  });
}

function install() {
  if (installed()) return;
  if (run('npm', ['ci', '--no-fund', '--no-audit'])) return;
  console.log('npm ci did not succeed; trying npm install.');
  if (!run('npm', ['install', '--no-save', '--no-fund', '--no-audit'])) {
    stop(
      'The packages could not be installed: see the message of npm above, mend the cause, run this again.',
    );
  }
}

function browser() {
  if (findChromium()) return;
  const debian = existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0 && !process.env.CHROMIUM_PATH) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (findChromium()) return;
  }
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
  stop(
    debian
      ? 'No Chromium found: run `sudo apt-get install chromium`, or set CHROMIUM_PATH to one.'
      : 'No Chromium found: run `npx playwright install chromium`, or set CHROMIUM_PATH to one.',
  );
}

checkNode();
install();
if (process.argv.includes('--browser')) browser();
