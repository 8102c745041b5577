import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { SHARE } from '../src/pwa/share-action.ts';

/** Only our own files, and of these only what the page uses: nothing can be sent anywhere. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Text becomes markup nowhere; the one script address made at run time is the service worker's.
  "require-trusted-types-for 'script'",
  'trusted-types dedere-worker',
].join('; ');

/** Written into the built page, so that it holds on any host. The development server injects styles and cannot obey. */
function policyPlugin(): Plugin {
  return {
    name: 'dedere:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export function pwaPlugins(description: string): PluginOption[] {
  return [
    policyPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: '.',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      // A classic script: registered without `type: module`, it works in every browser that has workers.
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,json,svg,png,woff2}'],
        // For whoever writes rules, not for a page without a network.
        globIgnores: ['schema/**'],
        // Hashed names need no revision; data and page are kept by the hash of their content.
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 8_000_000,
      },
      manifest: {
        id: 'dedere',
        name: 'Dedere',
        short_name: 'Dedere',
        description,
        lang: 'en',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#faf8f4',
        theme_color: '#faf8f4',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [
          { name: 'Cases', url: './#/cases' },
          { name: 'Count a term', url: './#/count' },
        ],
        // By POST, which the service worker answers: by GET the words would stand in an address, and reach the host.
        share_target: {
          action: `./${SHARE.path}`,
          method: 'POST',
          enctype: 'multipart/form-data',
          params: {
            title: SHARE.title,
            text: SHARE.text,
            url: SHARE.url,
            // Plain text alone: of a web page's file the markup would be read as words.
            files: [{ name: SHARE.files, accept: ['text/plain', '.txt'] }],
          },
        },
      },
    }),
  ];
}
