/** The names that packs find: in a text, looked up, and those that are alike. */
import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, organisation, person, read } from './small-lexicons.ts';

describe('names in a text', async () => {
  const lexicon = await lexiconOf([
    person('Q1', 'Wladimir Putin', 'Putin', 'Владимир Путин', 'Путин', '习近平访'),
    person('Q2', 'Xi Jinping', 'Xi', '习近平'),
    organisation('Q3', 'Vereinte Nationen', 'UN'),
    organisation('Q4', 'Weltsicherheitsrat'),
    person('Q5', 'Gerhard Müller'),
    organisation('Q6', 'WHO'),
    organisation('Q7', 'EU-Kommission'),
    organisation('Q8', 'EU'),
    person('Q9', 'Ursula von der Leyen', 'von der Leyen'),
    person('Q10', 'Angela Merkel', 'Merkel'),
    organisation('Q11', 'NATO'),
    organisation(
      'Q12',
      'Abteilung für Verbindungen nach außen beim ZK der KP Chinas',
      'ZK der KP Chinas',
      'KP Chinas',
    ),
    person('Q13', 'Seán O’Brien'),
    organisation('Q14', 'Auswärtiges Amt'),
    organisation('Q15', 'Tesla, Inc.'),
    person('Q16', '김정은'),
    person('Q17', 'J. K. Rowling'),
    person('Q18', 'Сергей Лавров', 'Мария Захарова'),
    organisation('Q19', 'Белый дом'),
    organisation('Q20', 'Верховный суд США'),
  ]);

  it.each([
    ['the longest from the left', 'das ZK der KP Chinas', 'ZK der KP Chinas:Q12:exact'],
    [
      'one that holds others',
      'die Abteilung für Verbindungen nach außen beim ZK der KP Chinas sagt',
      'Abteilung für Verbindungen nach außen beim ZK der KP Chinas:Q12:exact',
    ],
    [
      'German genitives',
      'Putins, Weltsicherheitsrates',
      'Putins:Q1:inflected Weltsicherheitsrates:Q4:inflected',
    ],
    ['the English genitive', "Putin’s and Putin's", 'Putin:Q1:exact Putin:Q1:exact'],
    ['German adjectives', 'der Vereinten Nationen', 'Vereinten Nationen:Q3:inflected'],
    ['both at once', 'des Auswärtigen Amtes', 'Auswärtigen Amtes:Q14:inflected'],
    ['umlauts spelled out', 'Gerhard Mueller', 'Gerhard Mueller:Q5:folded'],
    ['umlauts left out', 'Gerhard Muller', 'Gerhard Muller:Q5:folded'],
    ['umlauts in two characters', 'Gerhard Mu\u0308ller', 'Gerhard Mu\u0308ller:Q5:exact'],
    [
      'headlines in capitals',
      'XI JINPING TRIFFT WLADIMIR PUTIN',
      'XI JINPING:Q2:folded WLADIMIR PUTIN:Q1:folded',
    ],
    ['acronyms only in capitals', 'Who is in the Un? WHO, UN', 'WHO:Q6:exact UN:Q3:exact'],
    ['longer acronyms as newspapers write them', 'die Nato', 'Nato:Q11:folded'],
    [
      'no word in lower case for a name with capitals',
      'putin merkel nato vereinte nationen Vereinte nationen',
      '',
    ],
    [
      'a name that starts in lower case, at the start of a sentence',
      'Von der Leyen',
      'Von der Leyen:Q9:folded',
    ],
    ['the name in a compound', 'Merkel-Regierung, Anti-Putin', 'Merkel:Q10:compound Putin:Q1:compound'],
    ['a compound that is a name', 'EU-Kommission', 'EU-Kommission:Q7:exact'],
    ['no name inside a word', 'Merkelschen Putinismus', ''],
    [
      'soft hyphens and zero-width characters',
      'Pu\u00adtin Xi\u00a0Jin\u200bping',
      'Pu\u00adtin:Q1:exact Xi\u00a0Jin\u200bping:Q2:exact',
    ],
    ['any apostrophe', "Seán O'Brien", "Seán O'Brien:Q13:exact"],
    ['Cyrillic cases', 'Владимиром Путиным, Путину', 'Владимиром Путиным:Q1:inflected Путину:Q1:inflected'],
    [
      'more Cyrillic cases',
      'Сергею Лаврову и Марией Захаровой',
      'Сергею Лаврову:Q18:inflected Марией Захаровой:Q18:inflected',
    ],
    [
      'a Cyrillic word of three letters in a longer case, in capitals or not',
      'в Белом доме, Верховного суда США, Белый Дом',
      'Белом доме:Q19:inflected Верховного суда США:Q20:inflected Белый Дом:Q19:inflected',
    ],
    ['no such name that begins in lower case', 'в белом доме', ''],
    ['Chinese, longest first', '国家主席习近平说，习近平访问', '习近平:Q2:exact 习近平访:Q1:exact'],
    ['Korean particles', '김정은은 말했다', '김정은:Q16:inflected'],
    ['initials with and without spaces', 'J.K. Rowling', 'J.K. Rowling:Q17:folded'],
    ['a comma of the name', 'Tesla, Inc. and Tesla Inc.', 'Tesla, Inc:Q15:exact'],
    ['nothing across a full stop or a line', 'Wladimir. Putin\nXi\nJinping', 'Putin:Q1:exact Xi:Q2:exact'],
  ])('finds %s', async (_, text, expected) => {
    expect(await read(lexicon, text)).toBe(expected);
  });

  it('looks one name up', async () => {
    expect(lexicon.lookup('Gerhard Mueller')?.form).toBe('folded');
    expect(lexicon.lookup('Gerhard')).toBeNull();
    expect(lexicon.lookup('Putin sagt')).toBeNull();
    expect(lexicon.lookup('')).toBeNull();
  });

  it('grades the exact spelling above the others', async () => {
    const both = await lexiconOf([
      person('Q1', 'Иванов'),
      person('Q2', 'Иванова'),
      person('Q3', 'Müller'),
      person('Q4', 'Mueller'),
    ]);
    expect(await read(both, 'Иванова')).toBe('Иванова:Q2+Q1:exact');
    expect(both.match('Иванова')[0]?.forms).toEqual(['exact', 'inflected']);
    expect(await read(both, 'Mueller')).toBe('Mueller:Q4+Q3:exact');
    expect(await read(both, 'Müller')).toBe('Müller:Q3+Q4:exact');
  });
});

describe('similar names', async () => {
  const crowd = Array.from({ length: 3000 }, (_, i) =>
    person(
      `Q${1000 + i}`,
      `${'BDFGKLMNPRST'[i % 12]}a${'bdfgklmnprst'[(i * 7) % 12]}o ${'BDFGKLMNPRST'[(i >> 2) % 12]}i${'bdfgklmnprst'[(i >> 5) % 12]}e${i % 10}`,
    ),
  );
  const lexicon = await lexiconOf([
    person('Q1', 'Song Tao'),
    person('Q2', 'Wolodymyr Selenskyj', 'Володимир Зеленський'),
    person('Q3', 'Angela Merkel'),
    person('Q4', 'Alexander Lukaschenko'),
    entity('Q5', 'other', 'de', 'Song Tung'),
    person('Q6', '宋涛明'),
    ...crowd,
  ]);
  it.each([
    ['Song Tang', 'Q1'],
    ['Selensky', 'Q2'],
    ['Zelensky', 'Q2'],
    ['Wolodymir Selenski', 'Q2'],
    ['Володимир Зеленскій', 'Q2'],
    ['Angela Merkl', 'Q3'],
    ['Angele Merkel', 'Q3'],
    ['Merckel', 'Q3'],
    ['Alexander Lukashenko', 'Q4'],
    ['宋涛名', 'Q6'],
  ])('%s is like the name of %s', async (name, id) => {
    const [best] = await lexicon.entities(await lexicon.similar(name, 3));
    expect(best?.id).toBe(id);
  });

  it('offers nobody where nobody is alike', async () => {
    expect(await lexicon.similar('Friedrich Nietzsche', 3)).toEqual([]);
    expect(await lexicon.similar('', 3)).toEqual([]);
  });
});
