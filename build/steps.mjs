import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A log file is read without a terminal to colour it. */
export const plain = !process.stdout.isTTY;

/** Runs a tool of node_modules (or `node`) with its output shown; true where it succeeded. */
export function step(title, command, args, env = {}) {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const path = command === 'node' ? process.execPath : `${root}node_modules/.bin/${command}`;
  const { status } = spawnSync(path, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(plain && { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
    shell: process.platform === 'win32' && command !== 'node',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`-- ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}
