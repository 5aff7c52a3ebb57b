/** What a pack keeps of an article that was read: who is named, and who said what. */
import type { ArticleRecord, StatementRecord } from '../../../model/entity.ts';
import type { Reading } from '../../../model/reading.ts';
import { languageTag } from '../ids.ts';
import type { SourceArticle } from './source.ts';

/** A pack is read by others, who cannot see what a link rests on: only what is more likely right than wrong by far. */
const SURE = 0.8;
/** As the pack's schema has it. */
const LONGEST = 20_000;

export interface ArticleRecords {
  readonly article: ArticleRecord;
  readonly statements: readonly StatementRecord[];
}

/** @param reading of `article.text` */
export function recordsOf(article: SourceArticle, reading: Reading): ArticleRecords {
  const sure = reading.mentions.filter(mention => mention.confidence >= SURE);
  const known = new Set(sure.map(mention => mention.entity));
  const language = languageTag(article.language ?? reading.language);
  const common = {
    ...(article.date === null ? {} : { date: article.date }),
    ...(language === 'und' ? {} : { language }),
  };
  const publisher = article.publisher === null ? {} : { publisher: article.publisher };
  const statements = reading.statements.flatMap((statement): StatementRecord[] => {
    const { speaker, start, end, form } = statement;
    const text = statement.text.trim();
    if (
      speaker === null ||
      !('entity' in speaker) ||
      !known.has(speaker.entity) ||
      text === '' ||
      text.length > LONGEST
    ) {
      return [];
    }
    const inside = sure
      .filter(mention => mention.start >= start && mention.end <= end)
      .map(mention => mention.entity);
    const about = [...new Set(inside)].filter(id => id !== speaker.entity);
    return [
      {
        speaker: speaker.entity,
        text,
        form,
        ...common,
        source: { url: article.url, title: article.title, ...publisher },
        ...(about.length === 0 ? {} : { about }),
      },
    ];
  });
  return {
    article: {
      url: article.url,
      title: article.title,
      ...publisher,
      ...common,
      mentions: byImportance(sure.map(mention => mention.entity)),
    },
    statements,
  };
}

/** Most often named first; of those named as often, the one named earlier. */
function byImportance(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
