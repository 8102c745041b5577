import { describe, expect, it } from 'vitest';
import { cssString, pageRule } from '../../../../../src/ui/screens/cases/sheet/page-rule.ts';

describe('the margins of a page', () => {
  it('number the pages in the words of the language', () => {
    const rule = pageRule({ head: 'Case', computed: 'Today', page: (n, of) => `стр. ${n} из ${of}` });
    expect(rule).toContain('content: "стр\\2e  " counter(page) " из " counter(pages) ""');
  });

  it.each(['"; } body { display: none } @page { "', '\\', "a'b", '\n}', '</style>', '\u202E'])(
    'hold a name that would end them early as text alone: %j',
    (name) => {
      expect(cssString(name)).toMatch(/^"([\p{L}\p{N} ]|\\[0-9a-f]+ )*"$/u);
    },
  );
});
