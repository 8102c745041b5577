import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { answerShare, handOver, isShare } from './shared-text.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

const scope = new URL(self.registration.scope);
const page = new URL('index.html', scope).href;

/**
 * A navigation inside the scope is answered with the page. Any path that is not a file of ours is led to the top
 * first, for the page's own addresses are relative; the browser carries the `#/route` along.
 */
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  const url = new URL(event.request.url);
  const atTop = url.pathname === scope.pathname || url.origin + url.pathname === page;
  if (!atTop && getCacheKeyForURL(url.href)) return;
  event.stopImmediatePropagation();
  if (isShare(event.request, scope)) answerShare(event, scope);
  else event.respondWith(atTop ? openPage() : Response.redirect(scope.href));
});

const openPage = async (): Promise<Response> => (await matchPrecache(page)) ?? fetch(page);

// A newer version waits until the page asks for it: nobody loses what they are typing.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  else handOver(event, scope);
});
// The very first version takes the open page over, so that it works offline at once.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST], {
  directoryIndex: '',
  cleanURLs: false,
  ignoreURLParametersMatching: [],
});
