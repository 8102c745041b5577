type Listener = (apply: () => void) => void;

/** Resolves when the first screen is painted and the browser has time: the worker's fetches must not delay it. */
function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const whenIdle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => resolve(), { timeout: 3000 })
        : setTimeout(resolve, 300);
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  });
}

const updates = afterFirstPaint().then(async () => {
  // A development server has no worker to offer.
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return null;
  return (await import('./updates.ts')).register(new URL('service-worker.js', document.baseURI).href);
});

/**
 * Calls `onReady` when a newer version is installed and waits; nothing changes until `apply` is called, which
 * loads the page anew. Never called where there are no service workers.
 */
export function watchForUpdate(onReady: Listener): void {
  void updates.then((register) => register?.(onReady));
}
