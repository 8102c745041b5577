import { quoting } from '../quoted.ts';
import type { Words } from '../words.ts';

export const problems: Words['problems'] = {
  fact: quoting({
    'not-a-date': (value: string) =>
      `«${value}» — не дата. Напишите так: 3.11.2026, 3 ноября 2026 или 2026-11-03.`,
    'no-such-day': (value: string) => `«${value}»: такого дня нет. Проверьте число и месяц.`,
    'out-of-range': (value: string) => `«${value}» вне 1900–2100 годов, для которых здесь ведётся счёт.`,
    'not-a-time': (value: string) => `«${value}» — не время суток. Напишите так: 10:15.`,
    'end-before-start': (value: string) => `«${value}»: поздний день раньше раннего.`,
    'not-a-number': (value: string) => `«${value}» — не целое число от 1 до 9999.`,
    'not-a-choice': (value: string) => `«${value}» нет среди вариантов. Выберите один из показанных.`,
    'not-a-state': (value: string) => `Государства «${value}» здесь нет. Выберите из показанных.`,
    'not-a-party': (value: string) => `«${value}» не сторона этого договора. Выберите из показанных.`,
    'same-state': (value: string) => `«${value}» не может стоять с обеих сторон. Выберите из показанных.`,
    'not-a-length': (value: string) => `«${value}» — не срок. Напишите так: 3г 6м 10д.`,
    'unknown-fact': (value: string) =>
      `«${value}» — факт, которого эта страница не знает. Он отложен и не учитывается.`,
    'end-out-of-range': (_value: string) =>
      'Срок истекает вне 1900–2100 годов, для которых здесь ведётся счёт. Проверьте день и длину.',
    'needs-state': (value: string) =>
      `«${value}» учитывается, только если названо государство. Назовите его или уберите это.`,
    'time-missing': (_value: string) => 'Для срока в часах нужен час события. Укажите его, например 10:15.',
  }),
  inAddress: 'Из открытого адреса:',
};
