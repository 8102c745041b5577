import type { Receipt } from '../../exchange/receipt-schema.ts';
import type { Force } from '../in-force.ts';

/** Whether the instrument is in force as a receipt holds it. */
export function forceOnReceipt(force: Force): NonNullable<Receipt['force']> {
  const { on } = force;
  switch (force.by) {
    case 'notification':
      return { by: force.by, value: force.value, on, from: force.from, earliest: force.earliest };
    case 'source':
      return { by: force.by, value: force.value, on, from: force.from };
    case 'answer':
      return { by: force.by, value: force.value, on };
    case 'nothing':
      return { by: force.by, value: force.value, on };
  }
}
