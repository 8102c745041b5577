import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, PluginOption } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { browser as en } from '../src/wording/en/browser.ts';
import { browser as ru } from '../src/wording/ru/browser.ts';
import { zipPlugin } from './zip-plugin.ts';

export function extensionPlugins(version: string): PluginOption[] {
  // The bundler looks for the files of `_locales` before they are made.
  const { default_locale: locale, ...rest } = manifest;
  const versioned = { ...rest, version } as ManifestV3Export;
  return [
    crx({ manifest: versioned }),
    stripPlugin(locale),
    localesPlugin(),
    zipPlugin(`dedere-extension-${version}.zip`),
  ];
}

/** The bundler of the extension opens assets to every site and leaves files that nothing names: neither is ours. */
function stripPlugin(locale: string): Plugin {
  return {
    name: 'dedere:strip',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['manifest.json'];
        if (built?.type !== 'asset') this.error('the extension was built without manifest.json');
        const content = JSON.parse(String(built.source));
        delete content.web_accessible_resources;
        // Bundled into one file for the page; this is what it was made of.
        for (const name of Object.keys(bundle)) if (/\bpage-script\.ts-/.test(name)) delete bundle[name];
        built.source = `${JSON.stringify({ ...content, default_locale: locale }, null, 2)}\n`;
      },
    },
  };
}

/** The words that the browser shows in its own places, as it reads them. */
function localesPlugin(): Plugin {
  return {
    name: 'dedere:locales',
    apply: 'build',
    generateBundle() {
      for (const [lang, words] of Object.entries({ en, ru })) {
        const messages = Object.fromEntries(
          // A dollar sign would begin a placeholder; none of ours is one.
          Object.entries(words).map(([name, message]) => [
            name,
            { message: message.replaceAll('$', '$$$$') },
          ]),
        );
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${lang}/messages.json`,
          source: `${JSON.stringify(messages, null, 2)}\n`,
        });
      }
    },
  };
}
