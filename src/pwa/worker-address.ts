/** As much of the browser's Trusted Types as is used here; what it makes stands wherever a script's address does. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The page's policy takes no string for a script; it knows one maker of addresses, and that one makes this alone. */
export function workerAddress(): string {
  const own = new URL('service-worker.js', document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('dedere-worker', { createScriptURL: () => own });
  return policy?.createScriptURL(own) ?? own;
}
