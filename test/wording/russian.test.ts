import { expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { read, told } from './told.ts';

it.each(CASES)('in Russian %s %s %s is told whole, and in Russian', async (id, rule, query) => {
  const { steps, chairs, headline, phone, paragraph } = await told('ru', id, rule, query);
  const lines = chairs.flatMap((chair) => [Object.values(headline(chair)).join(' '), phone(chair)]);
  const all = [...steps.map(read), ...lines, paragraph()];
  for (const text of all) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  }
  // Zones, marks of our own and roman or lettered points of provisions are all that is not Russian.
  for (const text of [...steps.map(read), ...chairs.map((chair) => phone(chair))])
    expect(text.replace(/\((Asia|Africa)\/\w+\)|UTC|подпункт [a-z]/g, '')).not.toMatch(/[a-z]{2,}/i);
});

it('takes the form of the number', async () => {
  const days = async (to: string) => {
    const query = `notice-not-required=2026-06-01&requesting=KZ&excluded=2026-06-05..${to}`;
    const { steps } = await told('ru', 'kz-ma-mla', 'safe-conduct', query);
    return steps.map(({ text }) => text).find((text) => text.startsWith('Из счёта'));
  };
  expect(await days('2026-06-05')).toContain('исключён 1 день,');
  expect(await days('2026-06-06')).toContain('исключены 2 дня,');
  expect(await days('2026-06-09')).toContain('исключены 5 дней,');
});

it('speaks of the two equal readings in one sentence', async () => {
  const { steps } = await told(
    'ru',
    'kz-jo-extradition',
    'provisional-arrest',
    'arrest=2026-11-03T10:15&requested=JO',
  );
  expect(steps.map(({ text }) => text)).toContain(
    'Обычный счёт, начальный день не включён; счёт до минуты, 10:15: каждый раз получается 13 декабря 2026 (вс).',
  );
});
