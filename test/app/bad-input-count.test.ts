import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeCount } from '../../src/app/compute-count.ts';
import { states } from './data.ts';

const KNOWN = ['KZ', 'JO', 'MA', 'AE'];
const STATES = states(...KNOWN);
const count = (query: string) => computeCount(readAddress(`#/count?${query}`).facts, STATES, KNOWN);
const problem = (fact: string, value: string, code: string) => ({ fact, value, problem: code });

describe('a plain count from bad facts', () => {
  it.each([
    ['from=1899-12-31&n=5', problem('from', '1899-12-31', 'out-of-range'), ['from']],
    ['from=2101-01-01&n=5', problem('from', '2101-01-01', 'out-of-range'), ['from']],
    ['from=2026-02-30&n=5', problem('from', '2026-02-30', 'no-such-day'), ['from']],
    ['from=2026-11-03T24:00&n=5', problem('from', '24:00', 'not-a-time'), ['from']],
    ['from=2026-11-05..2026-11-03&n=5', problem('from', '2026-11-03', 'end-before-start'), ['from']],
    ['from=constructor&n=5', problem('from', 'constructor', 'not-a-date'), ['from']],
    ['from=2026-11-03&n=5&n=6', problem('n', '5 / 6', 'not-a-number'), ['n']],
    ['from=2026-11-03&n=__proto__', problem('n', '__proto__', 'not-a-number'), ['n']],
    ['from=2026-11-03&n=1e3', problem('n', '1e3', 'not-a-number'), ['n']],
    ['from=2026-11-03&n=%2B5', problem('n', '+5', 'not-a-number'), ['n']],
    ['from=2026-11-03&n=5&unit=toString', problem('unit', 'toString', 'not-a-choice'), []],
    ['from=2026-11-03&n=5&state=constructor', problem('state', 'constructor', 'not-a-state'), ['state']],
    ['from=2026-11-03&n=5&state=KZ&state=JO', problem('state', 'KZ / JO', 'not-a-state'), ['state']],
    ['from=2026-11-03&n=5&unit=hour', problem('from', '2026-11-03', 'time-missing'), []],
    ['from=2026-11-03&n=9999&unit=year', problem('n', '9999', 'end-out-of-range'), []],
  ])('%s', (query, wrong, missing) => {
    expect(count(query)).toEqual({ kind: 'facts-missing', missing, problems: [wrong] });
  });

  it('a reading that the law leaves open is no bad one where no table of holidays reaches it', () => {
    const got = count('from=2041-11-03&n=40&state=JO&reading=rolled-forward');
    expect(got).toMatchObject({ kind: 'computed', problems: [], count: { chosen: null } });
    const closed = count('from=2041-11-03&n=40&state=KZ&custody=1&reading=rolled-forward');
    expect(closed.problems).toEqual([problem('reading', 'rolled-forward', 'reading-not-listed')]);
  });

  it.each([
    ['__proto__=1', problem('__proto__', '__proto__', 'unknown-fact')],
    ['constructor=1', problem('constructor', 'constructor', 'unknown-fact')],
    ['extension=5d', problem('extension', 'extension', 'unknown-fact')],
    ['reading=clear-days', problem('reading', 'clear-days', 'reading-not-listed')],
    ['reading=__proto__', problem('reading', '__proto__', 'reading-not-listed')],
    ['closed=FR:2026-12-11', problem('closed', 'FR:2026-12-11', 'not-a-state')],
    ['closed=JO:2026-12-11', problem('closed', 'JO:2026-12-11', 'needs-state')],
    ['shift=KZ:2026-12-11:1', problem('shift', 'KZ:2026-12-11:1', 'no-such-feast')],
    ['custody=perhaps', problem('custody', 'perhaps', 'not-a-choice')],
  ])('%s is reported, and the rest is counted', (query, wrong) => {
    const got = count(`from=2026-11-03&n=40&state=KZ&receipt=1&${query}`);
    expect(got.problems).toEqual([wrong]);
    expect(got.kind === 'computed' && got.count.usual[0].day).toBe('2026-12-13');
  });

  it('a closing without a State counts for nothing, and says so', () => {
    expect(count('from=2026-11-03&n=40&closed=JO:2026-12-11').problems).toEqual([
      problem('closed', 'JO:2026-12-11', 'needs-state'),
    ]);
  });

  it('a reading that is listed is the user’s, and the days stand', () => {
    const got = count('from=2026-11-03&n=40&state=JO&reading=first-day-counted');
    expect(got.problems).toEqual([]);
    expect(got.kind === 'computed' && got.count.chosen?.day).toBe('2026-12-12');
  });
});
