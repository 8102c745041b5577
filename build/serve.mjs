/** A static host of Node built-ins, as plain as any: for the tests and measurements of the built PWA. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  // Says its encoding itself, as older pages do.
  '.htm': 'text/html',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
/** Already compressed: a host sends them as they are. */
const AS_THEY_ARE = ['.png', '.woff2'];

/**
 * Serves `folder` under `path` of a free port of this machine. `gzip`: compress at level 9.
 * `onServed` hears of every answer: its method, file, status, bytes of the body, and when it was asked (epoch ms).
 */
export async function serve({ folder, path = '/', gzip = false, port = 0, onServed = () => {} }) {
  const root = normalize(folder + sep);

  const answer = async (request, response) => {
    const at = Date.now();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const finish = (status, headers, body) => {
      response.writeHead(status, headers).end(body);
      onServed({ method: request.method ?? '', path: url.pathname, status, bytes: body.length, at });
    };
    const below = decodeURIComponent(url.pathname).slice(path.length);
    const file = join(root, below === '' || below.endsWith('/') ? `${below}index.html` : below);
    const outside = !url.pathname.startsWith(path) || !file.startsWith(root);
    const content = outside ? null : await readFile(file).catch(() => null);
    if (!content) return finish(404, { 'content-type': 'text/plain' }, Buffer.from('not found'));
    const ending = extname(file);
    const headers = {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    };
    if (!gzip || AS_THEY_ARE.includes(ending)) return finish(200, headers, content);
    return finish(200, { ...headers, 'content-encoding': 'gzip' }, gzipSync(content, { level: 9 }));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    port: address.port,
    url: origin + path,
    /** Gone as a pulled plug: open connections are cut too. */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
