/** Names of things that are called as somebody is: genes, ships, halls, places. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const checked = '2024-04-01';
const lexicon = listLexicon([
  {
    id: 'pentagon',
    kind: 'organisation',
    names: { en: ['Pentagon'], ru: ['Пентагон'] },
    country: 'US',
    checked,
    prominence: 200,
  },
  {
    id: 'singer',
    kind: 'person',
    names: { en: ['Sting', 'Gordon Sumner'] },
    country: 'GB',
    checked,
    prominence: 200,
  },
]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);

describe('a kind of things beside a name', () => {
  it.each([
    ['de', 'Am Samstag lief die Yacht Pentagon in den Hafen ein.'],
    ['en', 'On Saturday the yacht Pentagon came into the harbour.'],
    ['es', 'El sábado entró en el puerto el yate Pentagon.'],
    ['fr', 'Samedi, le navire Pentagon est entré au port.'],
    ['it', 'Sabato la nave Pentagon è entrata nel porto.'],
    ['nl', 'Hij klom jarenlang in sportcentrum Pentagon in Dordrecht.'],
    ['pl', 'W sobotę do portu wpłynął statek Pentagon.'],
    ['pt', 'No sábado o iate Pentagon entrou no porto.'],
    ['ru', 'В субботу в порт зашла яхта «Пентагон».'],
    ['en', 'It sits on the Sting gene of bats.'],
    ['en', 'The bats have a gene called Sting, said the team.'],
    ['pl', 'Pojedyncza mutacja w genie o nazwie Sting wystarcza.'],
    ['de', 'Die Forscher fanden ein Gen namens Sting.'],
    ['de', 'Am Samstag sang sie den Song „Pentagon“ und ging.'],
    ['en', 'On Saturday she sang the song "Sting" and left.'],
    ['es', 'El sábado cantó la canción «Pentagon» y se fue.'],
    ['fr', 'Samedi, elle a présenté son film « Pentagon » à Lyon.'],
    ['it', 'Sabato ha presentato il romanzo "Pentagon" a Torino.'],
    ['nl', 'Zaterdag zong zij het lied "Pentagon" in Dordrecht.'],
    ['pl', 'W sobotę zaśpiewała piosenkę „Pentagon” w Łodzi.'],
    ['pt', 'No sábado ela cantou a canção "Pentagon" no Porto.'],
    ['ru', 'В субботу она спела песню «Пентагон» в Москве.'],
  ])('has it (%s: %s)', async (language, text) => {
    expect(await sure(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'The yacht was bought by the Pentagon on Saturday.', 'Pentagon=pentagon'],
    ['en', 'The actor, called Sting by everybody, sang on Saturday.', 'Sting=singer'],
    ['de', 'Das Schiff wurde vom Pentagon gekauft, hieß es.', 'Pentagon=pentagon'],
    ['fr', 'Le navire du Pentagon est entré au port.', 'Pentagon=pentagon'],
    ['en', 'He liked the song "Sting and I" best.', 'Sting=singer'],
    ['en', 'He liked the film (Sting) on Saturday.', 'Sting=singer'],
  ])('does not reach further (%s: %s)', async (language, text, expected) => {
    expect(await sure(language, text)).toEqual([expected]);
  });
});

describe('a pipeline and its operator', () => {
  const pipes = listLexicon([
    {
      id: 'operator',
      kind: 'organisation',
      names: { en: ['Zorvex Stream'] },
      country: 'CH',
      checked,
      prominence: 60,
    },
  ]);
  const sureIn = async (text: string): Promise<readonly string[]> =>
    sureNames(
      (await read({ text, language: 'en', published: '2024-05-01' }, pipes, readingTools())).mentions,
    );

  it('are told apart by the word beside the name', async () => {
    expect(await sureIn('The pipeline Zorvex Stream was opened on Monday.')).toEqual([]);
    expect(await sureIn('A spokesman of Zorvex Stream said on Monday that he agreed.')).toEqual([
      'Zorvex Stream=operator',
    ]);
  });

  it('where the page mostly means the pipeline, it means it everywhere', async () => {
    const said = 'A spokesman of Zorvex Stream said on Monday that he agreed.';
    expect(await sureIn(`The pipeline Zorvex Stream was opened. ${said}`)).toEqual([]);
    expect(await sureIn(`The pipeline Zorvex Stream was opened. ${said} ${said}`)).toEqual([
      'Zorvex Stream=operator',
      'Zorvex Stream=operator',
    ]);
  });
});
