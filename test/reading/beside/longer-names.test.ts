import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import { de } from '../../../src/languages/de.ts';
import { en } from '../../../src/languages/en.ts';
import { zh } from '../../../src/languages/zh.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { cuesOf } from '../../../src/reading/beside/cues.ts';
import {
  goesOnByWords,
  isHeadOfLonger,
  isJoinedToName,
  isOfLonger,
  isOfLongerUnspaced,
  isOfOtherTown,
} from '../../../src/reading/beside/longer-names.ts';
import { type Found, stretch } from '../../../src/reading/page/found.ts';
import { type Page, pageOf } from '../../../src/reading/page/page.ts';
import { profileOf } from '../../../src/reading/page/profile.ts';
import { NO_LISTS } from '../../../src/reading/tagger/word-lists.ts';
import { nameWords } from '../../../src/reading/text/name-words.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const at = (text: string, name: string, language = en): readonly [Found, Page] => {
  const tokenized = tokenize(text, language);
  const start = text.indexOf(name);
  return [stretch(tokenized, start, start + name.length, 'exact', [1]), pageOf(tokenized, language, null)];
};
const TAG = { place: 'within', kind: 'organisation', score: 1 } as const;

describe('a stretch of a longer name', () => {
  it('goes on or has begun where the tagger says so', () => {
    const [hyundai, page] = at('The yard of Hyundai Heavy Industries closed.', 'Hyundai');
    expect(isOfLonger(hyundai, { ...TAG, goesOn: true }, page)).toBe(true);
    expect(isOfLonger(hyundai, TAG, page)).toBe(false);
    expect(isOfLonger(...withTag('He reads The Economist daily.', 'Economist'))).toBe(false);
    expect(isOfLonger(...withTag('He left West Ham for good.', 'Ham'))).toBe(true);
  });

  it('goes on without spaces by a word for a body', () => {
    const text = '中共中央纪律检查委员会昨天开会。';
    const [found, page] = at(text, '中共中央', zh);
    expect(isOfLongerUnspaced(found, { ...TAG, end: text.indexOf('昨') }, page)).toBe(true);
    expect(isOfLongerUnspaced(found, { ...TAG, end: found.end }, page)).toBe(false);
  });

  it('goes on where two words follow letters', () => {
    const goesOn = (text: string): boolean => {
      const [found, page] = at(text, 'UN');
      return goesOnByWords(found, cuesOf(page.tokenized, found.firstToken, found.endToken, en), page);
    };
    expect(goesOn('A report of the UN Environment Programme was late.')).toBe(true);
    expect(goesOn('A report of the UN Environment was late.')).toBe(false);
    expect(goesOn('A report of the UN was late.')).toBe(false);
  });
});

describe('a name that a hyphen joins to another', () => {
  const isJoined = (tag: string, text: string, name: string): boolean =>
    isJoinedToName(...at(text, name, languageOf(tag) ?? en));

  it('is a part of a longer one', () => {
    expect(isJoined('nl', 'De voorman bij Air Aldland-KLN stapte op.', 'Air Aldland')).toBe(true);
    expect(isJoined('ru', 'Об этом сообщило агентство «Вестник-Украина».', 'Вестник')).toBe(true);
    expect(isJoined('fr', 'Le directeur d’Aldland-France est parti.', 'Aldland')).toBe(true);
  });

  it('is one where both stand in quotation marks, whatever they are', () => {
    expect(isJoined('ru', 'Автомобили «GM-АЛЬД» продаются.', 'GM')).toBe(true);
    expect(isJoined('ru', 'Автомобили «GM-АЛЬД» продаются.', 'АЛЬД')).toBe(true);
    expect(isJoined('ru', 'Он работал в «ВТБ-Капитал» год.', 'ВТБ')).toBe(true);
    expect(isJoined('pl', 'Firma działała jako "Aldtel-Voda".', 'Voda')).toBe(true);
    expect(isJoined('ru', 'Автомобили «ALD» продаются.', 'ALD')).toBe(false);
    expect(isJoined('ru', 'Он сказал: «ALD-Европа и мир».', 'ALD')).toBe(false);
    expect(isJoined('de', 'Er las den „Aldland-kritischen“ Text.', 'Aldland')).toBe(false);
  });

  it('is not where letters are joined, what somebody is, or where nouns make compounds', () => {
    expect(isJoined('en', 'The EU-China summit ended.', 'EU')).toBe(false);
    expect(isJoined('nl', 'De Aldland-CEO stapte op.', 'Aldland')).toBe(false);
    expect(isJoined('nl', 'De Aldland-topman stapte op.', 'Aldland')).toBe(false);
    expect(isJoined('de', 'Das Aldland-TV läuft.', 'Aldland')).toBe(false);
    expect(isJoined('fr', 'La ligne Aldland-Paris-Rome est fermée.', 'Aldland')).toBe(false);
  });
});

describe('a word that many bodies are called by', () => {
  const isHead = (tag: string, text: string, name: string): boolean => {
    const language = languageOf(tag) ?? en;
    const [found, page] = at(text, name, language);
    const cues = cuesOf(page.tokenized, found.firstToken, found.endToken, language);
    return isHeadOfLonger(found, nameWords(name), cues, page);
  };

  it.each([
    ['en', 'The crowd met quietly in Times Square and waited.', 'Times'],
    ['es', 'Habló con la Unión Patriótica el lunes.', 'Unión'],
    ['fr', 'Il a parlé au Front Populaire lundi.', 'Front'],
    ['it', 'Ieri la Lega italiana difesa animali ha protestato.', 'Lega'],
    ['it', 'Ieri la Lega Navale ha protestato.', 'Lega'],
    ['pt', 'Ontem falou a União Popular em casa.', 'União'],
  ])('begins a longer name: %s, %s', (tag, text, name) => {
    expect(isHead(tag, text, name)).toBe(true);
  });

  it.each([
    ['en', 'They read the Times on Monday.', 'Times'],
    ['en', 'The crowd read what Times Editor Jan Holt had written.', 'Times'],
    ['en', 'The crowd met quietly in Harvard Square and waited.', 'Harvard'],
    ['es', 'Ayer el Senado brasileño votó la ley.', 'Senado'],
    ['it', 'Ieri la Lega ha protestato.', 'Lega'],
    ['it', 'Il capo della Lega Matteo Falkner ha protestato ieri.', 'Lega'],
    ['ru', 'Вчера начальник ФСБ России выступил в городе.', 'ФСБ'],
  ])('is the whole of it: %s, %s', (tag, text, name) => {
    expect(isHead(tag, text, name)).toBe(false);
  });
});

describe('a club’s first word before a town', () => {
  const club: Entity = {
    id: 'club',
    kind: 'organisation',
    names: { und: ['Borussia Dortmund', 'Borussia'] },
    description: { en: 'football club in Dortmund' },
  };
  const towns = ['Mönchengladbach', 'Dortmund', 'Florian'];
  const lists = { ...NO_LISTS, isPlace: (word: string) => towns.includes(word) };
  const isOther = (text: string, entity = club): boolean => {
    const [found, { tokenized }] = at(text, 'Borussia', de);
    const page = pageOf(tokenized, de, null, lists);
    const cues = cuesOf(tokenized, found.firstToken, found.endToken, de);
    return isOfOtherTown(found, ['borussia'], cues, profileOf(entity, de), page);
  };

  it('is another’s, unless the record has the town', () => {
    expect(isOther('Am Samstag gewann Borussia Mönchengladbach.')).toBe(true);
    expect(isOther('Am Samstag gewann Borussia Dortmund.')).toBe(false);
    expect(isOther('Am Samstag gewann Borussia, Mönchengladbach verlor.')).toBe(false);
    expect(isOther('Am Samstag gewann Borussia Torwart Kern.')).toBe(false);
    expect(isOther('Am Samstag traf für Borussia Florian Kern.')).toBe(false);
    const firm = { ...club, description: { en: 'insurance company' } };
    expect(isOther('Am Samstag gewann Borussia Mönchengladbach.', firm)).toBe(false);
  });
});

function withTag(text: string, name: string): Parameters<typeof isOfLonger> {
  const [found, page] = at(text, name);
  return [found, { ...TAG, begun: true }, page];
}
