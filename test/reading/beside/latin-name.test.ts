import { expect, it } from 'vitest';
import { ru } from '../../../src/languages/ru.ts';
import { agreesInBrackets } from '../../../src/reading/beside/latin-name.ts';
import { stretch } from '../../../src/reading/page/found.ts';
import { pageOf } from '../../../src/reading/page/page.ts';
import { addProfiles, type Profile } from '../../../src/reading/page/profile.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';

const lexicon = listLexicon([
  { id: 'frank', kind: 'person', names: { ru: ['Фрэнк Уилсон'], en: ['Frank Wilson'] } },
]);

const agrees = async (text: string): Promise<boolean | null> => {
  const tokenized = tokenize(text, ru);
  const [hit] = lexicon.match(text);
  const profiles = new Map<number, Profile>();
  await addProfiles(hit?.refs ?? [], profiles, ru, lexicon);
  const profile = profiles.get(hit?.refs[0] ?? -1);
  if (hit === undefined || profile === undefined) throw new Error('no such name');
  const found = stretch(tokenized, hit.start, hit.end, 'exact', hit.refs);
  return agreesInBrackets(found, profile, pageOf(tokenized, ru, null));
};

it('a Latin spelling in brackets is the candidate’s or another’s', async () => {
  expect(await agrees('Выступил Фрэнк Уилсон (Frank Wilson).')).toBe(true);
  expect(await agrees('Выступил Фрэнк Уилсон (John Wilson).')).toBe(false);
  // No person's name.
  expect(await agrees('Выступил Фрэнк Уилсон (New Yorker).')).toBeNull();
  expect(await agrees('Выступил Фрэнк Уилсон.')).toBeNull();
});
