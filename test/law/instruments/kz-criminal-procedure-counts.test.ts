import { describe, expect, it } from 'vitest';
import { buildData } from '../../../build/data.ts';
import { computeTerm } from '../../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../../src/app/sentence-end.ts';
import { day } from '../../../src/calendar/day.ts';
import { releaseOf } from '../../../src/counting/release.ts';
import type { InstrumentFile, StateFile } from '../../../src/law/built/files.ts';

const files = buildData();
const file = files.get('data/instruments/kz-criminal-procedure.json') as InstrumentFile;
const states = new Map([['KZ', files.get('data/states/KZ.json') as StateFile]]);

function answer(name: string, facts: Record<string, string>) {
  const rule = file.terms.find((each) => each.rule === name);
  if (!rule) throw new Error(`no rule ${name}`);
  const computed = computeTerm(file, rule, facts, states, day('2026-11-22'), readSentenceEnd);
  if (computed.kind !== 'computed') throw new Error(`${name}: ${JSON.stringify(computed)}`);
  expect(computed.problems).toEqual([]);
  return computed;
}
function days(name: string, facts: Record<string, string>) {
  const { count } = answer(name, facts);
  const { safe, outer } = count.days ?? {};
  const end = (found: typeof safe | typeof outer) => found && 'day' in found && (found.instant ?? found.day);
  return { safe: end(safe), usual: count.usual.map((r) => r.instant ?? r.day), outer: end(outer) };
}

/** Detention on Sunday 1 March 2026 at 10:15, reckoned by hand from articles 48 and 587–589. */
describe('after a detention', () => {
  const detention = { detention: '2026-03-01T10:15' };

  it.each([
    ['bring-before-judge', '2026-03-04T10:15:00+05:00'],
    ['provisional-arrest-decision', '2026-03-04T10:15:00+05:00'],
    ['provisional-arrest-motion', '2026-03-03T22:15:00+05:00'],
  ])('%s ends to the minute', (rule, at) => {
    expect(days(rule, detention)).toEqual({ safe: at, usual: [at], outer: at });
  });

  it.each([
    ['provisional-arrest', '2026-04-09', '2026-04-10'],
    ['provisional-arrest-release-no-extradition-arrest', '2026-04-09', '2026-04-10'],
    ['custody-before-transfer-of-proceedings', '2026-04-09', '2026-04-10'],
    ['extradition-arrest', '2027-02-28', '2027-03-01'],
    ['custody-expiry-notice', '2026-03-30', '2026-03-31'],
    ['extradition-arrest-expiry-notice', '2027-02-18', '2027-02-19'],
  ])('%s counts the first day in and does not roll', (rule, safe, usual) => {
    const counted = days(rule, detention);
    expect({ safe: counted.safe, usual: new Set(counted.usual), outer: counted.outer }).toEqual({
      safe,
      usual: new Set([usual]),
      outer: usual,
    });
  });

  it('the person is free from the end of 9 April at the earliest', () => {
    const { question, count } = answer('provisional-arrest', detention);
    expect(releaseOf(question, count)).toMatchObject({
      force: 'must',
      earliest: '2026-04-10T00:00:00+05:00',
    });
  });
});

it('a copy received on 26 February 2026: the tenth day is a Sunday and a holiday, the Monday is off in lieu', () => {
  expect(days('appeal', { 'decision-copy-received': '2026-02-26' })).toEqual({
    safe: '2026-03-08',
    usual: ['2026-03-08'],
    outer: '2026-03-10',
  });
});

it('speciality runs on from the last day of the sentence, not back from it', () => {
  expect(days('speciality', { 'sentence-end': '2026-11-03' })).toEqual({
    safe: '2026-12-03',
    usual: ['2026-12-03'],
    outer: '2026-12-03',
  });
});

it('a transfer request comes in while six months are left', () => {
  expect(days('latest-receipt', { 'sentence-end': '2027-02-28' })).toEqual({
    safe: '2026-08-28',
    usual: ['2026-08-31'],
    outer: '2026-09-01',
  });
});

/** Reckoned on paper by a reader who had not written the rules. */
describe('beside an extradition', () => {
  it.each([
    // The tenth day is Wednesday 16 December, Independence Day.
    ['appeal', { 'decision-copy-received': '2026-12-06' }, '2026-12-16', '2026-12-16', '2026-12-17'],
    // A month from the 31st: Sunday 28 February, rolled to Monday.
    [
      'appeal-decision',
      { 'appeal-reached-supreme-court': '2027-01-31' },
      '2027-02-28',
      '2027-02-28',
      '2027-03-01',
    ],
    // Ninety days end on Sunday 2 May; Monday is off for Saturday 1 May.
    ['temporary-surrender-return', { transfer: '2027-02-01' }, '2027-05-02', '2027-05-02', '2027-05-04'],
    // A year from 29 February ends on the 28th.
    ['extradition-arrest', { detention: '2028-02-29' }, '2029-02-27', '2029-02-28', '2029-02-28'],
    ['original-follows', { 'urgent-request': '2026-12-24' }, '2026-12-27', '2026-12-27', '2026-12-28'],
    [
      'safe-conduct',
      { 'notice-not-required': '2026-06-01', excluded: '2026-06-05..2026-06-09' },
      '2026-06-21',
      '2026-06-21',
      '2026-06-22',
    ],
    // The hour in which it starts is not counted: the outer end is 24 hours after 11:00.
    [
      'appeal-forwarding',
      { 'appeal-reached-custody-administration': '2026-12-01T10:15' },
      '2026-12-02T10:15:00+05:00',
      '2026-12-02T10:15:00+05:00',
      '2026-12-02T11:00:00+05:00',
    ],
  ])('%s', (rule, facts, safe, usual, outer) => {
    expect(days(rule, facts as Record<string, string>)).toEqual({ safe, usual: [usual], outer });
  });

  it.each([
    ['confiscation-hearing-notice', { 'hearing-date': '2027-03-31' }, '2027-03-01'],
    ['confiscation-hearing-notice-abroad', { 'hearing-date': '2027-08-31' }, '2027-02-28'],
    ['temporary-transfer-extension-request', { 'agreed-return-date': '2027-04-20' }, '2027-03-31'],
  ])('%s is counted back and rolls nowhere', (rule, facts, back) => {
    const { safe, usual } = days(rule, facts as Record<string, string>);
    expect({ safe, usual }).toEqual({ safe: back, usual: [back] });
  });
});

it('article 48 applies to every one of them directly, never by analogy', () => {
  const grounds = file.terms.flatMap((rule) => {
    const events = rule.starts.map(({ event }) => [event, '2026-03-01T10:15']);
    const facts = Object.fromEntries(rule.choice === 'by-facts' ? events.slice(0, 1) : events);
    const computed = computeTerm(file, rule, facts, states, day('2026-11-22'), readSentenceEnd);
    return computed.kind === 'computed' ? computed.count.readings.map(({ ground }) => ground) : [];
  });
  const said = grounds.filter((ground) => ground.law === 'says');
  expect(said.length).toBeGreaterThan(5);
  for (const ground of said) expect(ground).toMatchObject({ state: 'KZ', analogy: false });
});
