import { Workbox } from 'workbox-window';
import { workerAddress } from './worker-address.ts';

type Listener = (apply: () => void) => void;

const HOUR = 3_600_000;

/**
 * Registers the service worker; the result takes those who want to know that a newer version waits.
 * `startedUnder`: the worker that gave us this page, null on a first visit.
 */
export function register(startedUnder: ServiceWorker | null): (listener: Listener) => void {
  const workbox = new Workbox(workerAddress());
  const listeners: Listener[] = [];
  let apply: (() => void) | null = null;
  let asked = false;

  const offer = (how: () => void) => {
    apply = how;
    for (const listener of listeners) listener(how);
  };

  workbox.addEventListener('waiting', () =>
    offer(() => {
      asked = true;
      workbox.messageSkipWaiting();
    }),
  );
  let under = startedUnder;
  const tookOver = () => {
    if (asked) return location.reload();
    // Another window of ours changed to the new version; this one may hold unsaved words, so it too asks.
    if (under && under !== navigator.serviceWorker.controller) offer(() => location.reload());
    under = navigator.serviceWorker.controller;
  };
  navigator.serviceWorker.addEventListener('controllerchange', tookOver);
  tookOver();
  // Offline, or storage refused: the page goes on without a worker, as it would in a browser that has none.
  void workbox.register({ immediate: true }).catch(() => undefined);
  checkWhenSeenAgain(workbox);

  return (listener) => {
    listeners.push(listener);
    if (apply) listener(apply);
  };
}

/** An installed page may stay open for days: it looks for a newer version when it is looked at, once an hour. */
function checkWhenSeenAgain(workbox: Workbox): void {
  let checked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - checked < HOUR) return;
    checked = performance.now();
    void workbox.update().catch(() => undefined);
  });
}
