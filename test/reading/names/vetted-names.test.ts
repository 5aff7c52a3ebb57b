/** Spellings that no record has, of vetted records and of others. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import type { Mention } from '../../../src/model/reading.ts';
import { combine } from '../../../src/pack/lexicon.ts';
import { openPack } from '../../../src/pack/open.ts';
import { fromBytes } from '../../../src/pack/source.ts';
import { buildPack } from '../../../src/pack/write.ts';
import { read } from '../../../src/reading/read.ts';
import { sureNames } from '../sure.ts';

const company = (id: string, name: string, more: Partial<LexiconEntity> = {}): LexiconEntity => ({
  id,
  kind: 'organisation',
  names: { pl: [name] },
  country: 'PL',
  prominence: 80,
  ...more,
});

const readIn = async (
  entities: readonly LexiconEntity[],
  language: string,
  text: string,
): Promise<readonly Mention[]> => {
  const info = { id: 't', title: 't', version: '1', licence: 'CC0-1.0', languages: [] };
  const lexicon = await combine([await openPack(fromBytes(await buildPack({ info, entities })))]);
  return (await read({ text, language, published: '2026-05-01' }, lexicon, readingTools())).mentions;
};

const sure = async (text: string): Promise<readonly string[]> => {
  const entities = [company('vetted', 'Zorvex', { checked: '2026-01-01' }), company('other', 'Klumbit')];
  return sureNames(await readIn(entities, 'pl', text));
};

it('a Polish name of one word without its ending is a vetted body, or one that the page names as it is', async () => {
  expect(await sure('Spółka należąca do Zorvexu podpisała w piątek umowę.')).toEqual(['Zorvexu=vetted']);
  expect(await sure('Spółka należąca do Klumbitu podpisała w piątek umowę.')).toEqual([]);
});

describe('a name in small letters', () => {
  const checked = '2026-01-01';
  /** Marked at all: no tagger knows these. */
  const marked = async (language: string, text: string): Promise<readonly string[]> =>
    (await readIn(entities, language, text)).map(one => `${one.text}=${one.entity}`);
  const entities = [
    company('agency', 'zpa', { names: { de: ['Zorvex-Agentur', 'zpa'] }, country: 'DE', checked }),
    company('army', 'armée zorvexienne', { names: { fr: ['armée zorvexienne'] }, country: 'FR', checked }),
    company('band', 'kommen', { names: { de: ['kommen'] }, country: 'DE' }),
    company('capital', 'Klumbit', { names: { de: ['Klumbit'] }, country: 'DE', checked }),
  ];

  it('is a vetted body’s that writes itself so, in the language of the page', async () => {
    expect(await marked('de', 'Berlin (zpa) - Der Minister reist nach Paris.')).toEqual(['zpa=agency']);
    expect(await marked('fr', 'Le ministre a dit que l’armée zorvexienne a reculé.')).toEqual([
      'armée zorvexienne=army',
    ]);
    expect(await marked('fr', 'Le ministre a parlé au zpa de Paris.')).toEqual([]);
  });

  it('is nobody’s whose record nobody vetted, or has it with a capital', async () => {
    expect(await marked('de', 'Die Minister kommen nach Berlin.')).toEqual([]);
    expect(await marked('de', 'Der Minister lobte klumbit am Montag.')).toEqual([]);
  });
});
