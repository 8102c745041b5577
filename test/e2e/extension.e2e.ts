import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, expect, test } from './extension.ts';

test('the action opens the side panel with the interface in it', async ({ extension }) => {
  const panel = await extension.openPanel();
  await expect.poll(() => panel.evaluate<boolean>("document.querySelector('main') !== null")).toBe(true);
  await expect.poll(() => panel.evaluate('document.title')).toBe('Terms · Dedere');
  expect(extension.context.pages().map((page) => page.url())).toEqual(['about:blank']);
});

test('the panel may reach nothing but its own files', async ({ extension }) => {
  const panel = await extension.openPanel();
  const refused = await panel.evaluate<string>(`new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    fetch('https://example.org/').catch(() => undefined);
  })`);
  expect(refused).toBe('connect-src');
});

test('it asks for the permissions it uses and opens its files to no site', async () => {
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(BUILT, '../../package.json'), 'utf8'));
  expect(manifest.permissions).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'notifications',
    'scripting',
    'sidePanel',
  ]);
  // Asked of the user one portal at a time, and never before.
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest.version).toBe(version);
  for (const absent of [
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
  ]) {
    expect(manifest).not.toHaveProperty(absent);
  }
});

test('it ships no file that nothing names', async () => {
  const entries = await readdir(BUILT, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.filter((path) => /\.(js|html|json|css)$/.test(path)).map((path) => readFile(path, 'utf8')),
  );
  const named = texts.join('\n');
  const orphans = paths
    .map((path) => path.slice(BUILT.length + 1))
    // The browser looks these up by itself.
    .filter((path) => path !== 'manifest.json' && !/^(data|_locales)\//.test(path))
    .filter((path) => !named.includes(path.split('/').at(-1) ?? path));
  expect(orphans).toEqual([]);
});
