// The order of the layers is declared there: before any style of a screen.
import '../../../../../src/ui/styles/index.css';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day } from '../../../../../src/calendar/day.ts';
import { ImportPreview } from '../../../../../src/ui/screens/cases/import/ImportPreview.tsx';
import { openSession, SessionProvider } from '../../../../../src/ui/state/session.ts';
import '../../../../../src/ui/styles/case-import.css';
import { planOfCopies } from './copies.ts';

async function open(): Promise<void> {
  const session = await openSession(
    {
      shell: 'pwa',
      version: '0.0.0',
      engine: 'test',
      base: new URL('/', location.href).href,
      today: () => day('2026-11-22'),
      linkBase: () => null,
    },
    { lang: 'en' },
  );
  if (!session) throw new Error('the index of the law did not load');
  await Promise.all([session.loadLaterWords(), session.loadExplainWords()]);
  const root = document.createElement('main');
  document.body.append(root);
  const { plan, theirs } = planOfCopies();
  const nothing = () => {};
  const shown = (
    <SessionProvider value={session}>
      <ImportPreview
        id="preview"
        file="phone.dedere"
        read={{ cases: theirs, unknown: { count: 0, first: [] } }}
        plan={plan}
        onAgain={nothing}
        onTaken={nothing}
        onCancel={nothing}
      />
    </SessionProvider>
  );
  render(shown, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const checked = () =>
  [...document.querySelectorAll('.conflict')].map(
    (one) => one.querySelector('input:checked')?.closest('label')?.textContent?.trim() ?? null,
  );
const NONE = [null, null, null, null, null, null];

test('of many differences one side is taken for all that are open, and that is taken back', async () => {
  await open();
  const all = page.getByRole('group', { name: /^For every difference still open/ });
  await expect.element(all).toHaveTextContent('For every difference still open (6):');
  expect(checked()).toEqual(NONE);
  await expect.element(button('Settle 6 differences first')).toBeVisible();

  const first = page.getByRole('radio', { name: 'Here', exact: true }).first();
  await first.click();
  await button('As in the file for all').click();
  await expect.poll(checked).toEqual(['Here', ...Array.from({ length: 5 }, () => 'In the other')]);
  await expect.element(button('Bring together 2 cases')).toBeVisible();
  await expect
    .element(page.getByText('As in the file: chosen for 5 differences.', { exact: true }))
    .toBeVisible();

  // The press left the focus on what takes it back.
  await expect.element(button('Take this choice back')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(checked).toEqual(['Here', ...NONE.slice(1)]);
  await expect.element(button('As in the file for all')).toHaveFocus();
  await button('Here for all').click();
  await expect.poll(checked).toEqual(Array.from({ length: 6 }, () => 'Here'));
});
