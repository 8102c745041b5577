import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, PluginOption } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { zipPlugin } from './zip-plugin.ts';

export function extensionPlugins(version: string): PluginOption[] {
  const versioned = { ...manifest, version } as ManifestV3Export;
  return [crx({ manifest: versioned }), stripPlugin(), zipPlugin(`dedere-extension-${version}.zip`)];
}

/** The bundler of the extension opens assets to every site and leaves files that nothing names: neither is ours. */
function stripPlugin(): Plugin {
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
        built.source = `${JSON.stringify(content, null, 2)}\n`;
      },
    },
  };
}
