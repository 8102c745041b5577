import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, keptForOffline, test } from './pwa.ts';

for (const sitePath of ['/', '/tools/dedere/']) {
  test.describe(`at ${sitePath}`, () => {
    test.use({ sitePath });

    test('can be installed', async ({ site, watch }) => {
      const profile = await mkdtemp(join(tmpdir(), 'dedere-profile-'));
      // A context of the ordinary kind counts as incognito, where nothing can be installed.
      const context = await watch.launchPersistent(profile);
      const page = await context.newPage();
      await page.goto(site.url);
      await keptForOffline(page);
      const session = await context.newCDPSession(page);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      const { url, manifest } = await session.send('Page.getAppManifest');
      await context.close();
      await rm(profile, { recursive: true, force: true });
      expect(installabilityErrors).toEqual([]);
      expect(url).toBe(`${site.url}manifest.webmanifest`);
      expect(manifest?.startUrl).toBe(site.url);
    });
  });
}
