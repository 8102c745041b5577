/**
 * `node build/complete-lock.mjs`, after a change of package-lock.json: adds the optional packages for other
 * platforms that npm left out of the lock because the registry at hand did not serve them. Without those
 * entries `npm ci` refuses the lock everywhere. What can be known without the package is written: its version
 * (the parent names it exactly) and the platform, which is its name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'arm'];

/** `@rollup/rollup-linux-arm-musleabihf` → linux, arm, musl; null where the name does not say. */
function platformOf(name) {
  const parts = name.split('/').at(-1).split('-');
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  if (!os || !cpu) return null;
  const libc = os !== 'linux' ? null : parts.some((p) => p.startsWith('musl')) ? 'musl' : 'glibc';
  return { cpu: [cpu], ...(libc && { libc: [libc] }), os: [os] };
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const added = [];
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path]) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d/.test(version))
      throw new Error(`${name}@${version}: cannot tell its platform or version`);
    lock.packages[path] = { version, cpu: platform.cpu, dev: true, ...platform, optional: true };
    added.push(path);
  }
}
const ordered = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(ordered);
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages for other platforms added to the lock`);
