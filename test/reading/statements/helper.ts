import { de } from '../../../src/languages/de.ts';
import { en } from '../../../src/languages/en.ts';
import { es } from '../../../src/languages/es.ts';
import { fr } from '../../../src/languages/fr.ts';
import { it } from '../../../src/languages/it.ts';
import type { Language } from '../../../src/languages/language.ts';
import { nl } from '../../../src/languages/nl.ts';
import { pl } from '../../../src/languages/pl.ts';
import { pt } from '../../../src/languages/pt.ts';
import { ru } from '../../../src/languages/ru.ts';
import { zh } from '../../../src/languages/zh.ts';
import type { Mention, Statement, Unknown } from '../../../src/model/reading.ts';
import { findStatements } from '../../../src/reading/statements/find.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const languages: Readonly<Record<string, Language>> = { de, en, es, fr, it, nl, pl, pt, ru, zh };

export interface Told {
  readonly form: string;
  /** The pieces, joined with " … ". */
  readonly words: string;
  readonly speaker: string | null;
  readonly cue: string | null;
}

/** Statements of `text`, mentions given by their words. */
export function statementsIn(
  language: string,
  text: string,
  mentions: readonly Mention[] = [],
  unknowns: readonly Unknown[] = [],
): readonly Statement[] {
  const found = languages[language];
  if (found === undefined) throw new Error(`no language ${language}`);
  return findStatements({ tokenized: tokenize(text, found), language: found, mentions, unknowns });
}

/** Statements of `text` where the genders of the people mentioned are known. */
export function statementsWith(
  language: string,
  text: string,
  mentions: readonly Mention[],
  genders: ReadonlyMap<string, 'male' | 'female'>,
): readonly Statement[] {
  const found = languages[language];
  if (found === undefined) throw new Error(`no language ${language}`);
  return findStatements({
    tokenized: tokenize(text, found),
    language: found,
    mentions,
    unknowns: [],
    genders,
  });
}

/** The same in words. */
export const told = (language: string, text: string): readonly Told[] =>
  statementsIn(language, text).map(statement => ({
    form: statement.form,
    words: (statement.spans ?? [[statement.start, statement.end] as const])
      .map(([start, end]) => text.slice(start, end))
      .join(' … '),
    speaker: statement.speaker === null ? null : text.slice(...statement.speaker.span),
    cue: statement.cue === null ? null : text.slice(...statement.cue),
  }));

/** A mention of `words` in `text` (its first, or from `from` on). */
export function mention(
  text: string,
  words: string,
  entity: string,
  kind: Mention['kind'] = 'person',
  from = 0,
): Mention {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return {
    start,
    end: start + words.length,
    text: words,
    entity,
    kind,
    via: 'name',
    confidence: 1,
    candidates: [[entity, 1]],
  };
}
