import { buildData } from '../../build/data.ts';
import { type Library, openLibrary } from '../../src/app/library.ts';
import type { LibraryIndex } from '../../src/law/built/files.ts';

/** The library over what the build makes, without a network. */
export function libraryOfFiles(): Library {
  const files = buildData();
  return openLibrary('https://law.test/', async (input) => {
    const file = files.get(String(input).replace('https://law.test/', ''));
    return new Response(file ? JSON.stringify(file) : null, { status: file ? 200 : 404 });
  });
}

/** The index of the law as the build makes it. */
export const index = (): LibraryIndex => {
  built ??= buildData().get('data/index.en.json') as LibraryIndex;
  return built;
};
let built: LibraryIndex | null = null;
