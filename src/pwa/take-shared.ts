import type { Share } from '../app/shared.ts';
import { TAKE_SHARED } from './share-action.ts';

/** Asks the service worker that gave us this page for what was shared with it. Nothing of it is kept here. */
export function takeShared(): Promise<Share | null> {
  const worker = navigator.serviceWorker?.controller;
  // Workers of other paths of this origin have other addresses; only ours is asked, and only on this port it answers.
  if (worker?.scriptURL !== new URL('service-worker.js', document.baseURI).href) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(isShare(data) ? data : null);
    };
    worker.postMessage({ type: TAKE_SHARED }, [port2]);
  });
}

function isShare(data: unknown): data is Share {
  if (typeof data !== 'object' || data === null) return false;
  if ('problem' in data) return data.problem === 'too-large' || data.problem === 'unreadable';
  const { title, text, url, files } = data as Readonly<Record<string, unknown>>;
  return (
    [title, text, url].every((each) => typeof each === 'string') &&
    Array.isArray(files) &&
    files.every((each) => each instanceof File)
  );
}
