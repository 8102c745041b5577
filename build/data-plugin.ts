import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildData } from './data.ts';
import { termRulesJsonSchema } from './json-schema.ts';

const SOURCES = fileURLToPath(new URL('../src/data', import.meta.url));

/**
 * Puts the law beside the page as JSON files: emitted by a build, served by the development server. Their names
 * carry no hash, so that the product can ask for them; the service worker keeps them by revision.
 */
export function dataPlugin(): Plugin {
  return {
    name: 'dedere:data',
    generateBundle() {
      for (const [fileName, content] of buildData()) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
      }
      this.emitFile({
        type: 'asset',
        fileName: 'schema/term-rules.json',
        source: JSON.stringify(termRulesJsonSchema()),
      });
    },
    configureServer(server) {
      let files: Map<string, object> | null = null;
      server.watcher.add(SOURCES);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(SOURCES)) return;
        files = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = /\/(data\/[^?#]+\.json)/.exec(request.url ?? '')?.[1];
        if (!path) return next();
        try {
          files ??= buildData();
        } catch (error) {
          return next(error);
        }
        const content = files.get(path);
        response.statusCode = content ? 200 : 404;
        response.setHeader('content-type', 'application/json');
        response.end(content ? JSON.stringify(content) : 'null');
      });
    },
  };
}
