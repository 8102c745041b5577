import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Reads `src/data` and keeps every complaint, so that one build names all that is wrong and not the first only. */
export class Source {
  readonly problems: string[] = [];

  constructor(private readonly root: string) {}

  folders(path: string): string[] {
    const full = join(this.root, path);
    if (!existsSync(full)) return [];
    const entries = readdirSync(full, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  text(path: string): string | null {
    if (this.has(path)) return readFileSync(join(this.root, path), 'utf8');
    this.complain(path, 'is missing');
    return null;
  }

  /** A JSON file in the shape of its schema; null, and a complaint, where it is not. */
  json<T>(path: string, schema: v.GenericSchema<unknown, T>): T | null {
    const text = this.text(path);
    if (text === null) return null;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      this.complain(path, error instanceof Error ? error.message : String(error));
      return null;
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues)
      this.complain(path, `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
    return null;
  }

  complain(path: string, what: string): void {
    this.problems.push(`src/data/${path}: ${what}`);
  }
}
