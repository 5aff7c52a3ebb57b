import { describe, expect, it } from 'vitest';
import { homeOf } from '../../../src/reading/page/home.ts';

describe('the home of a document', () => {
  it.each([
    ['https://www.bbc.co.uk/news', 'en-US', 'GB'],
    ['https://user@www.zeitung.at:8080?x', undefined, 'AT'],
    ['https://diario.com.co/a', undefined, 'CO'],
    ['https://diario.co/a.br', undefined, null],
    ['https://www.news.tv/', 'pt-BR', 'BR'],
    ['https://www.news.eu/', 'de', null],
    ['https://www.news.com/br', 'zh-Hant-TW', 'TW'],
    ['https://www.news.com/', 'zh-Hant', null],
    [undefined, 'pt_PT', 'PT'],
    ['file:///home/a.de', undefined, null],
    ['nonsense', '', null],
  ])('%s %s: %s', (url, language, home) => {
    expect(
      homeOf({
        ...(url === undefined ? {} : { url }),
        ...(language === undefined ? {} : { language }),
      }),
    ).toBe(home);
  });
});
