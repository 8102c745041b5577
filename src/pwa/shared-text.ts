import type { Share } from '../app/shared.ts';
import { MOST_BYTES } from '../ui/screens/read/take-text.ts';
import { SHARE, TAKE_SHARED } from './share-action.ts';

/** So long a page that opens may take to ask for what was shared; then it is dropped. */
const KEPT = 60_000;
/** What stands around the words of a form: names, boundaries, a title. */
const AROUND = 0x10000;

interface Waiting {
  readonly share: Share;
  /** Lets the worker rest again. */
  readonly done: () => void;
}

/** By the window that opens with it. In the memory of this worker alone: in no cache, no database, no address. */
const waiting = new Map<string, Waiting>();

/** Whether a program shares something, by the manifest's `share_target`. */
export const isShare = ({ method, destination, url }: Request, scope: URL): boolean =>
  method === 'POST' && destination === 'document' && url.split(/[?#]/)[0] === scope.href + SHARE.path;

/** Answers in the place of the host, which never hears of it: the window goes to the read screen and asks there. */
export function answerShare(event: FetchEvent, scope: URL): void {
  event.respondWith(
    readForm(event.request).then((share) => {
      event.waitUntil(keep(event.resultingClientId, share));
      return Response.redirect(new URL('#/read', scope), 303);
    }),
  );
}

/** The worker is kept awake for it until it is taken, a minute at most. */
function keep(client: string, share: Share): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      waiting.delete(client);
      resolve();
    };
    const timer = setTimeout(done, KEPT);
    waiting.set(client, { share, done });
  });
}

/** Hands over what the asking window was opened with, once; any other window gets null. */
export function handOver({ data, source, ports }: ExtendableMessageEvent, scope: URL): void {
  const [port] = ports;
  if (data?.type !== TAKE_SHARED || !port) return;
  if (!(source instanceof WindowClient) || !source.url.startsWith(scope.href)) return;
  const mine = waiting.get(source.id);
  port.postMessage(mine?.share ?? null);
  mine?.done();
}

async function readForm(request: Request): Promise<Share> {
  try {
    const body = await bodyOf(request);
    if (!body) return { problem: 'too-large' };
    const type = request.headers.get('content-type') ?? '';
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    const words = (name: string) => form.getAll(name).filter((each) => typeof each === 'string');
    const files = form.getAll(SHARE.files).filter((each) => each instanceof File);
    return {
      title: words(SHARE.title).join('\n'),
      text: words(SHARE.text).join('\n'),
      url: words(SHARE.url).join('\n'),
      // A form without a file sends one without a name.
      files: files.filter(({ name, size }) => name !== '' || size > 0),
    };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** Null: more than can be read; what follows is not waited for. */
async function bodyOf(request: Request): Promise<Blob | null> {
  const reader = request.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MOST_BYTES + AROUND) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}
