import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { termWordsSchema } from '../../../src/law/schema/instrument.ts';
import { type TermRule, termRulesSchema } from '../../../src/law/schema/term-rule.ts';
import { findProvision } from '../../../src/law/text/find-provision.ts';
import { flatten, instrumentsFolder, readTree } from '../texts-at-hand.ts';

const ID = 'kz-jo-extradition';
const json = (...path: string[]) => JSON.parse(readFileSync(join(instrumentsFolder, ID, ...path), 'utf8'));
const rules: TermRule[] = v.parse(termRulesSchema, json('terms.json'));
const provisions = readTree(ID, 'ru').articles.flatMap(flatten);
const ruleNamed = (name: string) => {
  const rule = rules.find((each) => each.rule === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

const wordsIn = (lang: string) => v.parse(termWordsSchema, json('words', lang, 'terms.json'));

/** Provisions whose own words hold the pattern. */
const holding = (pattern: RegExp) =>
  provisions.filter(({ text }) => pattern.test(text)).map(({ eId }) => eId);

describe('the text of the treaty with Jordan', () => {
  it('says «незамедлительно» where a duty without delay is listed, and nowhere else', () => {
    const quoted = rules
      .filter(({ urgency }) => urgency === 'without-delay')
      .map(({ provision, quotes }) => {
        const word = quotes.find(({ kind, text }) => kind === 'term' && /незамедлительно/.test(text));
        expect(word?.eId).toBe(provision);
        return provision;
      });
    expect(quoted.sort()).toEqual(holding(/незамедлительно/i).sort());
  });

  it('has a rule for every figure of days or months, with that figure and unit', () => {
    const figures = provisions.flatMap(({ eId, text }) =>
      [...text.matchAll(/\((\d+)\) (суток|месяцев)/g)].map(([, n, unit]) => ({
        eId,
        n: Number(n),
        unit: unit === 'суток' ? 'day' : 'month',
      })),
    );
    const found = figures.map(
      ({ eId, n, unit }) =>
        rules.find((rule) => rule.provision === eId && rule.n === n && rule.unit === unit)?.rule,
    );
    expect(found).toEqual([
      // Article 3(2) names six months twice: for one sentence and for several.
      'latest-receipt',
      'latest-receipt',
      'additional-information',
      'speciality',
      'provisional-arrest',
      'surrender',
      'transit-custody',
      'entry-into-force',
      'termination',
    ]);
  });

  it('gives every rule with a figure a quote in which that figure stands', () => {
    for (const { rule, n, quotes } of rules.filter((each) => each.n !== null)) {
      const figure = quotes.find(({ kind }) => kind === 'term' || kind === 'threshold');
      expect(figure?.text, rule).toContain(`(${n})`);
    }
  });

  it('has each starting event of the surrender in the provision it is taken from', () => {
    const { starts, choice } = ruleNamed('surrender');
    const [decision, sent, received, agreed] = starts.map(
      ({ provision }) => findProvision(readTree(ID, 'ru'), provision ?? '')?.text ?? '',
    );
    const runsFrom = /суток (с|со|после) /;
    expect(findProvision(readTree(ID, 'ru'), 'art_12__para_5')?.text).toMatch(runsFrom);
    expect(decision).toMatch(/принимает решение/);
    expect(sent).toMatch(/сообщает об этом решении/);
    expect(received).toBe(sent);
    expect(agreed).toMatch(/согласовывают дату/);
    expect(findProvision(readTree(ID, 'ru'), 'art_14__para_3')?.text).not.toMatch(runsFrom);
    expect(choice).toBe('open');
  });

  it('names the end of the sentence, but no moment at which six months must be left', () => {
    const paragraph = findProvision(readTree(ID, 'ru'), 'art_3__para_2')?.text ?? '';
    expect(paragraph).toContain('до окончания срока приговора');
    expect(paragraph).not.toMatch(/на момент|получен/);
    expect(ruleNamed('latest-receipt').starts.map(({ standing }) => standing)).toEqual(['stated']);
    // The name stands in a copy, the duty in the sentence on the phone: neither may lose it.
    const { name, duty, gloss } = wordsIn('en')['latest-receipt'] ?? {};
    for (const said of [name, duty, gloss]) expect(said).toMatch(/our reading/i);
    const ru = wordsIn('ru')['latest-receipt'];
    for (const said of [ru?.name, ru?.duty, ru?.gloss]) expect(said).toMatch(/наше(му)? прочтени[ею]/i);
  });

  it('excepts article 14(5) after the words on a new request; that it reaches the release is said as a reading', () => {
    expect(findProvision(readTree(ID, 'ru'), 'art_14__para_4')?.text).toMatch(
      /освобождает это лицо и может отклонить новый запрос .+, за исключением случая/,
    );
    for (const rule of ['surrender', 'release-if-not-taken-over', 'new-date-for-surrender']) {
      const { after, watch } = wordsIn('en')[rule] ?? {};
      expect([after, ...(watch ?? [])].join(' '), rule).toMatch(/[Rr]ead of (its|the) whole sentence/);
      const ru = wordsIn('ru')[rule];
      expect([ru?.after, ...(ru?.watch ?? [])].join(' '), rule).toContain('ко всему предложению');
    }
  });
});

describe('its rules', () => {
  it('place one event in one State, whichever rule names it', () => {
    const places = new Map<string, string | null>();
    for (const { event, at } of rules.flatMap(({ starts }) => starts)) {
      if (places.has(event)) expect(places.get(event), event).toBe(at);
      places.set(event, at);
    }
  });

  it('name a request sent by fast means as the Code and the other treaties do, so that its clock runs beside', () => {
    expect(ruleNamed('original-of-arrest-request').starts.map(({ event }) => event)).toEqual([
      'urgent-request',
    ]);
  });

  it('begin other terms only of rules that are there', () => {
    for (const { endOf } of rules.flatMap(({ starts }) => starts)) {
      if (endOf) expect(ruleNamed(endOf.rule).n).not.toBeNull();
    }
  });

  it.each(['en', 'ru'])(
    'have words in %s for themselves, their events and facts, and for no others',
    (lang) => {
      const words = wordsIn(lang);
      expect(Object.keys(words)).toEqual(rules.map(({ rule }) => rule));
      for (const { rule, starts, nature, form } of rules) {
        const own = words[rule];
        expect(Object.keys(own?.events ?? {}), rule).toEqual(starts.map(({ event }) => event));
        expect(Object.keys(own?.facts ?? {}), rule).toEqual(typeof nature === 'string' ? [] : [nature.fact]);
        expect(own?.called.length === 0, rule).toBe(form === 'without-figure');
        const called = [
          ...(own?.called ?? []),
          ...Object.values(own?.events ?? {}).flatMap((each) => each.called),
        ];
        expect(called).toEqual(called.map((word) => word.toLowerCase()));
      }
      expect(JSON.stringify(words)).not.toContain('""');
    },
  );
});
