import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/all.ts';
import { workOf } from '../../src/languages/work.ts';

describe('kinds of work', () => {
  const work = workOf({
    politics: 'senator minister*',
    sport: 'goalkeeper',
    other: 'schoolminister',
  });

  it('are told by whole words, and by parts of compounds where the list says so', () => {
    expect(['senator', 'goalkeeper', 'innenministerin'].map(work.of)).toEqual([
      'politics',
      'sport',
      'politics',
    ]);
    expect(['senatorial', 'captain', ''].map(work.of)).toEqual([null, null, null]);
  });

  it('are those of a whole word before those of its part', () => {
    expect(work.of('schoolminister')).toBe('other');
  });
});

describe('the words of every language', () => {
  it.each([
    ['de', 'Innenministerin', 'Torwart', 'Astrophysikerin'],
    ['en', 'senator', 'goalkeeper', 'physicist'],
    ['es', 'diputada', 'futbolista', 'actriz'],
    ['fr', 'sénateur', 'footballeuse', 'chanteuse'],
    ['it', 'sindaco', 'calciatore', 'pittrice'],
    ['nl', 'burgemeester', 'voetballer', 'zangeres'],
    ['pl', 'senator', 'piłkarz', 'aktorka'],
    ['pt', 'deputada', 'futebolista', 'cantora'],
    ['ru', 'сенатор', 'футболист', 'певица'],
    ['zh', '法国政治家', '英格兰足球运动员', '美国物理学家'],
  ])('tell politics, sport and what is neither, %s', (tag, ...samples) => {
    const work = languageOf(tag)?.names.work;
    expect(samples.map(word => work?.of(word.toLowerCase()))).toEqual(['politics', 'sport', 'other']);
  });

  it('are all asked here', () => {
    expect(LANGUAGES).toHaveLength(10);
  });
});
