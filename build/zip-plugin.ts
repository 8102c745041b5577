import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { Plugin } from 'vite';

/** The same files give the same bytes: one fixed time, names in order. A zip cannot say a time before 1980. */
const MTIME = '1980-01-01T00:00:00';

export function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path));
    files[relative(folder, path).split(sep).join('/')] = [bytes, { level: 9, mtime: MTIME }];
  }
  return zipSync(files);
}

/** Packs the built extension beside its folder, as the store and `chrome://extensions` take it. */
export function zipPlugin(name: string): Plugin {
  let folder = '';
  return {
    name: 'dedere:zip',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        if (error) return;
        const target = join(dirname(folder), name);
        rmSync(target, { force: true });
        writeFileSync(target, zipFolder(folder));
      },
    },
  };
}
