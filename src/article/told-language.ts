import type { SourceDocument } from '../model/reading.ts';
import type { ArticleMeta } from './types.ts';

/** The language that a page says it has as the reading wants it, with the country of its tag: "pt-BR". Empty where the page says none. */
export function toldLanguage({
  language,
  region,
}: Pick<ArticleMeta, 'language' | 'region'>): Pick<SourceDocument, 'language'> {
  if (language === null) return {};
  return { language: region === undefined ? language : `${language}-${region}` };
}
