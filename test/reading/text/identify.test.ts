import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/reading/text/identify.ts';

const ENGLISH =
  'The minister said that she would not go to the meeting because of the weather in the north. ';
const GERMAN =
  'Die Ministerin sagte, dass sie nicht zu dem Treffen geht, weil das Wetter im Norden schlecht ist. ';
const SWEDISH =
  'Polisen ber allmänheten om tips efter att en man setts springa från platsen sent på kvällen, säger talespersonen Anna Lind. ';
const JAPANESE = '新しい橋の工事は来月から始まると市長が述べた。町の人々は長い間この橋を待っていた。';
const CHINESE = '新桥的工程将于下月开始，市长说这是全城的大事。居民们已经等了很多年，他们很高兴。';

describe('the language of a text', () => {
  it('is what the markup says, or the text where it has none', () => {
    expect(identify(ENGLISH.repeat(10), 'en-GB')).toMatchObject({ tag: 'en', ours: true });
    expect(identify(GERMAN.repeat(10), null)).toMatchObject({ tag: 'de', ours: true });
    expect(identify(CHINESE.repeat(10), null)).toMatchObject({ tag: 'zh', ours: true });
  });

  it('is the text’s own where the markup is wrong', () => {
    expect(identify(GERMAN.repeat(10), 'en').tag).toBe('de');
    expect(identify(GERMAN.repeat(10), 'sv').tag).toBe('de');
  });

  it('is not the nearest of ours where the page is in another: the markup names it, or nobody', () => {
    expect(identify(SWEDISH.repeat(10), 'sv-SE')).toMatchObject({ tag: 'sv', ours: false });
    expect(identify(SWEDISH.repeat(10), null)).toMatchObject({ tag: 'und', ours: false });
    expect(identify(SWEDISH.repeat(10), 'en')).toMatchObject({ tag: 'und', ours: false });
    expect(identify(SWEDISH.repeat(10), 'x"><b>')).toMatchObject({ tag: 'und', ours: false });
  });

  it('is a neighbour of ours where the markup says so: its words are half the same', () => {
    const galician = 'O presidente dixo este martes que o goberno non vai subir os impostos o ano que vén. ';
    expect(identify(galician.repeat(10), 'gl')).toMatchObject({ tag: 'gl', ours: false });
    expect(identify(galician.repeat(10), 'gl').language.tag).toBe('pt');
  });

  it('is never Chinese where characters stand between syllables', () => {
    for (const markup of ['ja', null]) {
      const { language, ours } = identify(JAPANESE.repeat(10), markup);
      expect([language.tagger, ours]).toEqual([undefined, false]);
    }
    expect(identify(JAPANESE.repeat(10), 'ja').tag).toBe('ja');
  });

  it('is believed of a text too short to tell', () => {
    expect(identify('Anna Lind', 'fr')).toMatchObject({ tag: 'fr', ours: true });
    expect(identify('', null)).toMatchObject({ tag: 'en', ours: true });
  });
});
