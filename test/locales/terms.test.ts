/** One word for one thing: what is shown in several places is called the same in all of them. */
import { describe, expect, it } from 'vitest';
import { translations } from '../../src/locales/all.ts';
import { textsFor } from '../../src/ui/texts.ts';

describe.each(Object.entries(translations))('in %s', (language, words) => {
  const card = textsFor([language]);

  it('words that are not quoted are marked alike on the card, in the panel and on a person’s page', () => {
    expect([words.panelReported, words.personReported]).toEqual([card.reported, card.reported]);
  });

  it('a statement’s form is called alike in a clip’s bubble and in the library', () => {
    const pairs = [
      [words.clipDirect, words.libraryDirect],
      [words.clipIndirect, words.libraryIndirect],
      [words.clipReported, words.libraryReported],
    ] as const;
    // French ones agree in number with what stands before them.
    for (const [inBubble, inLibrary] of pairs)
      expect(inBubble.slice(1, -1).replace(/s$/, '').toLocaleLowerCase(language)).toBe(
        inLibrary.toLocaleLowerCase(language),
      );
  });

  it('a page is named as in the bar above', () => {
    expect(words.packsTitle).toBe(words.navPacks);
    for (const key of ['popupPackMissing', 'libraryImportNames', 'libraryShareHelp'] as const)
      expect([key, words[key].includes(words.navPacks)]).toEqual([key, true]);
    expect(words.optionsTitle).toBe(words.navOptions);
    expect(words.sourcesTitle).toBe(words.navSources);
  });

  it('the panel and the card ask alike what is wrong, and offer alike to mark a name no more', () => {
    expect(words.panelWrong).toBe(card.settle.wrong);
    expect(words.panelNever.replace('{who}', 'X')).toBe(card.settle.never('X'));
  });
});
