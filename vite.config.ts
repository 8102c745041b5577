import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './build/chromium.mjs';
import { engineHash } from './build/content-hash.ts';
import { dataPlugin } from './build/data-plugin.ts';
import { extensionPlugins } from './build/extension-plugin.ts';
import { firstChunk } from './build/first-chunk.ts';
import { inRoot, ROOT } from './build/paths.ts';
import { pwaPlugins } from './build/pwa-plugin.ts';
import packageJson from './package.json' with { type: 'json' };

const shell = (name: 'pwa' | 'extension'): ViteUserConfig => ({
  root: inRoot(`src/${name}`),
  // Relative addresses: the folder works from any path of any host.
  base: './',
  appType: 'mpa',
  publicDir: inRoot(`public/${name}`),
  define: {
    'import.meta.env.DEDERE_VERSION': JSON.stringify(packageJson.version),
    'import.meta.env.DEDERE_ENGINE': JSON.stringify(engineHash()),
  },
  server: { fs: { allow: [ROOT] } },
  build: {
    outDir: inRoot(`dist/${name}`),
    emptyOutDir: true,
    target: name === 'extension' ? 'chrome144' : ['chrome111', 'firefox115', 'safari16.4'],
    // The policy allows no data: address.
    assetsInlineLimit: 0,
    // Of what is loaded later only the styles are named ahead: the names of every file would weigh on the first answer.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, names) => names.filter((name) => name.endsWith('.css')),
    },
  },
});

const pwa = (): ViteUserConfig => ({
  ...shell('pwa'),
  build: {
    ...shell('pwa').build,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk, debugName: 'first' }] } } },
  },
  plugins: [preact(), dataPlugin(), pwaPlugins(packageJson.description)],
});

const extension = (): ViteUserConfig => ({
  ...shell('extension'),
  plugins: [preact(), dataPlugin(), ...extensionPlugins(packageJson.version)],
});

const test = (): ViteUserConfig => ({
  plugins: [preact(), dataPlugin()],
  publicDir: false,
  // Found while tests run, they would make the page load anew in the middle of one.
  optimizeDeps: {
    include: [
      '@preact/signals',
      'ical-generator',
      'idb',
      'papaparse',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'temporal-polyfill/full/global',
    ],
  },
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
          setupFiles: ['test/setup-temporal.ts', 'test/setup-properties.ts'],
          // Properties are long on a busy machine; how long says nothing of whether they hold.
          testTimeout: 60_000,
          benchmark: { include: ['bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

/** `--mode pwa` and `--mode extension` build the shells; anything else, `test` foremost, runs the tests. */
export default defineConfig(({ mode }) => {
  if (mode === 'pwa') return pwa();
  if (mode === 'extension') return extension();
  return test();
});
