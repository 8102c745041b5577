import type { Case } from '../cases/case.ts';
import { canonical, type Json } from '../cases/json.ts';
import { writeRecord } from '../cases/record.ts';

export interface ImportPlan {
  /** New here: added as they are. */
  readonly add: readonly Case[];
  /** Here already, with the same content. */
  readonly same: readonly Case[];
  /** Here with another content: `kept` stays as it is and `added` comes in beside it, under an id of its own. */
  readonly differ: readonly { readonly kept: Case; readonly added: Case }[];
}

/** What makes two states of a case the same: all but its id and the instant of the last change. */
function contentOf(of: Case): string {
  const { id: _id, changed: _changed, ...content } = writeRecord(of) as Record<string, Json>;
  return canonical(content);
}

/** The id a case was first given, cut so that there is room: what an import added to it follows a `~`. */
const rootOf = (id: string): string => id.replace(/~.*$/, '').slice(0, 100);

/** 64 bits of a text, two lanes of FNV-1a over its UTF-16 units. It names, it does not protect. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0x01000193);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Deterministic, so that the same import names the same case; again where a changed case already took the name. */
function freeId(root: string, content: string, taken: ReadonlyMap<string, unknown>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = `${root}~${hash(attempt === 0 ? content : `${attempt}\n${content}`)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * What importing `incoming` would do. Nothing stored is ever overwritten, and what is here under any id grown from
 * the same case is not added again: the same file twice adds nothing, nor do files sent back and forth.
 */
export function planImport(existing: readonly Case[], incoming: readonly Case[]): ImportPlan {
  const byId = new Map<string, Case>();
  const contents = new Map<string, Set<string>>();
  const enter = (of: Case, content: string) => {
    byId.set(of.id, of);
    const root = rootOf(of.id);
    contents.set(root, (contents.get(root) ?? new Set()).add(content));
  };
  for (const of of existing) enter(of, contentOf(of));

  const add: Case[] = [];
  const same: Case[] = [];
  const differ: { kept: Case; added: Case }[] = [];
  for (const of of incoming) {
    const content = contentOf(of);
    const kept = byId.get(of.id);
    if (contents.get(rootOf(of.id))?.has(content)) {
      same.push(of);
    } else if (!kept) {
      add.push(of);
      enter(of, content);
    } else {
      const added = { ...of, id: freeId(rootOf(of.id), content, byId) };
      differ.push({ kept, added });
      enter(added, content);
    }
  }
  return { add, same, differ };
}
