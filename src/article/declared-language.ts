/** The language that a page says it is in. */
import { metaContent } from './meta-content.ts';

export interface DeclaredLanguage {
  /** BCP 47 primary tag; `null` when the markup does not tell. */
  readonly language: string | null;
  /** ISO 3166-1 code of the country in the same tag. */
  readonly region: string | null;
}

/** By the document's element first. `structured`: what the structured data says. */
export function declaredLanguage(doc: Document, structured: string | null): DeclaredLanguage {
  const declared =
    doc.documentElement.getAttribute('lang') ??
    doc.documentElement.getAttribute('xml:lang') ??
    structured ??
    metaContent(doc, ['og:locale', 'content-language', 'language', 'dc.language']);
  const [, language, region] =
    /^([a-z]{2,3})(?:$|[-_](?:[a-z]{4}[-_])?(?:([a-z]{2})(?![a-z\d]))?)/i.exec(declared?.trim() ?? '') ?? [];
  return { language: language?.toLowerCase() ?? null, region: region?.toUpperCase() ?? null };
}
