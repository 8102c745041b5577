/** Our sources as a page can run them: what a bench or a test asks of the product's own modules in a browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../build/serve.mjs';
import { root } from '../build/steps.mjs';

/** One script of a module below the root and all it imports; as an `iife` its exports are `window[name]`. */
export async function scriptOf(entry, { format = 'iife', name = 'bundle' } = {}) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry: root + entry, formats: [format], name },
    },
  }).then((built) => (Array.isArray(built) ? built[0] : built));
  return output[0].code;
}

/** What a module exports, in Node. */
export const exportsOf = async (entry) =>
  import(
    `data:text/javascript;base64,${Buffer.from(await scriptOf(entry, { format: 'es' })).toString('base64')}`
  );

/** A page of an origin of its own that runs this module: its address, and how to close it. */
export async function servePageOf(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'dedere-page-'));
  await writeFile(join(folder, 'in-page.js'), await scriptOf(entry));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>bench</title><script src="in-page.js"></script>',
  );
  const host = await serve({ folder });
  return {
    url: host.url,
    async close() {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}
