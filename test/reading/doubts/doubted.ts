/** The doubts about the one entity of a list on a page, for tests. */
import { languageOf } from '../../../src/languages/all.ts';
import { en } from '../../../src/languages/en.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { DOUBTS } from '../../../src/reading/resolution/weights.ts';
import { survey } from '../../../src/reading/survey.ts';
import { NO_LISTS } from '../../../src/reading/tagger/word-lists.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';

/** What is doubted where the entity is first found, without its kind ("sport"); `null`: it is not found. */
export async function doubtsOf(entity: Entity, tag: string, text: string): Promise<readonly string[] | null> {
  const language = languageOf(tag) ?? en;
  const tokenized = tokenize(text, language);
  const { cases } = await survey(tokenized, language, '2025-05-01', listLexicon([entity]), null, NO_LISTS);
  const option = cases.flatMap(one => one.options).find(({ ref }) => ref !== null);
  if (option === undefined) return null;
  return Object.keys(option.features)
    .filter(name => (DOUBTS[name] ?? 0) < 0)
    .map(name => name.replace(/^.*:/u, ''));
}
