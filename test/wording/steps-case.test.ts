import { describe, expect, it } from 'vitest';
import { read, told } from './told.ts';

const textOf = async (id: string, rule: string, query: string) =>
  (await told('en', id, rule, query)).steps.map(read).join('\n');

describe('the law of a State', () => {
  it('is an analogy for a treaty, and applies directly to the State’s own terms', async () => {
    const treaty = await textOf('kz-jo-extradition', 'provisional-arrest', 'arrest=2026-11-03&requested=KZ');
    const own = await textOf('kz-criminal-procedure', 'provisional-arrest', 'detention=2026-11-03');
    expect(treaty).toContain('art. 48, paras. 2 and 5');
    expect(treaty).toContain('analogy');
    expect(own).toContain('art. 48, paras. 2 and 5');
    expect(own).not.toContain('analogy');
  });
});

describe('what the user entered', () => {
  const query = 'arrest=2026-11-03&requested=JO&closed=JO:2026-12-10&reading=first-day-counted';

  it('closes an office by their entry', async () => {
    const text = await textOf('kz-jo-extradition', 'provisional-arrest', query);
    expect(text).toContain('By your entry the office in Amman is closed on Thu 10 Dec 2026.');
    expect(text).toContain('Thu 10 Dec (closed by your entry)');
    expect(text).toContain('last open on Wednesday 9 December 2026');
  });

  it('takes a reading, marked as theirs, and the three days stay', async () => {
    const { steps, answer } = await told('en', 'kz-jo-extradition', 'provisional-arrest', query);
    expect(steps.at(-1)?.text).toBe(
      'The reading you take: starting day counted in, Saturday 12 December 2026. It is yours; the three days stay as they are.',
    );
    expect(answer.count.days?.safe).toMatchObject({ day: '2026-12-09' });
  });

  it('moves a feast, which then no longer closes the days around it', async () => {
    const { answer } = await told(
      'en',
      'kz-jo-extradition',
      'provisional-arrest',
      'arrest=2026-11-03&requested=JO',
    );
    const feast = answer.question.receiver?.holidays.find((one) => one.estimated && one.date > '2027');
    const query = `arrest=2026-11-03&requested=JO&shift=JO:${feast?.date}:1`;
    const text = await textOf('kz-jo-extradition', 'provisional-arrest', query);
    expect(text).toMatch(/By your entry the feast .+ counts in Jordan as announced for .+ 2027/);
  });
});
