type Listener = (apply: () => void) => void;

/** As long as no file of ours has arrived for this long, the page is taken to have what it came for. */
const QUIET = 700;

/**
 * Resolves when the page is loaded, painted and has fetched what it opened with: what the worker keeps for later
 * must not stand in the way of the first answer.
 */
function afterFirstAnswer(): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(done, QUIET);
    let timer = wait();
    const arrivals = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = wait();
    });
    function done() {
      if (document.readyState !== 'complete') {
        timer = wait();
        return;
      }
      arrivals.disconnect();
      resolve();
    }
    arrivals.observe({ type: 'resource' });
  });
}

/** The worker that gave us this page, if one did; another may have taken over before we look. */
const startedUnder = controllerNow();

/** Where site data are blocked, already asking for the workers may throw; the page works without one. */
function controllerNow(): ServiceWorker | null {
  try {
    return navigator.serviceWorker?.controller ?? null;
  } catch {
    return null;
  }
}

const updates = afterFirstAnswer().then(async () => {
  // A development server has no worker to offer.
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return null;
  const { register } = await import('./updates.ts');
  return register(startedUnder);
});

/**
 * Calls `onReady` when a newer version is installed and waits; nothing changes until `apply` is called, which
 * loads the page anew. Never called where there are no service workers.
 */
export function watchForUpdate(onReady: Listener): void {
  updates.then(
    (register) => register?.(onReady),
    // No worker here (blocked by the browser's settings): the page goes on, without an offline copy.
    () => undefined,
  );
}
