interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** What the words of each language are made with: in a file of its own it would be fetched before the first answer too. */
const OF_EVERY_LANGUAGE = /\/src\/wording\/plural\.ts$/;

/**
 * Everything the page needs before its first answer in one file: it compresses better than in a dozen, which the
 * screens loaded later would otherwise cut it into by what they happen to share. What only they import stays theirs.
 */
export function firstChunk(id: string, graph: Graph): string | null {
  if (OF_EVERY_LANGUAGE.test(id)) return 'first';
  const seen = new Set<string>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const info = graph.getModuleInfo(next);
    if (info?.isEntry) return 'first';
    ahead.push(...(info?.importers ?? []));
  }
  return null;
}
