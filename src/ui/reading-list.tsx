/** Past statements, related articles and sources: what there is to read. */
import type { ComponentChildren } from 'preact';
import type { ArticleView, ClipView, SourceView, StatementView } from '../messages/card-content.ts';
import { age, inWords } from './dates.ts';
import { Link, langOf, Section } from './parts.tsx';
import type { Texts } from './text.ts';

/** "New York Times · 24 July 2020 · what you have read". */
function origin(view: StatementView | ArticleView, texts: Texts): string {
  const date = view.date === null ? null : inWords(view.date, texts.language, 'short');
  const mine = view.from === 'archive' ? texts.ownArchive : null;
  return [date, view.publisher, mine].filter(part => part !== null).join(' · ');
}

/** Statements on a card. */
const SHOWN = 3;

interface StatementsProps {
  readonly statements: readonly StatementView[];
  readonly texts: Texts;
  readonly onOpen: (id: string) => void;
  /** Opens everything they said; `null`: this is all, or there is no way there. */
  readonly onMore?: (() => void) | null;
}

interface NameLinkProps {
  readonly open: () => void;
  readonly children: ComponentChildren;
}

/** A button that breaks with the line it stands in, which no `<button>` does: a long name would tear the sentence apart. */
function NameLink({ open, children }: NameLinkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as said above
    <span
      class="name-link"
      role="button"
      tabIndex={0}
      onClick={open}
      onKeyDown={event => {
        if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        open();
      }}
    >
      {children}
    </span>
  );
}

/** The words, the names in them to be opened. */
function Words({ said, onOpen }: { readonly said: StatementView; readonly onOpen: (id: string) => void }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end, id] of said.mentions ?? []) {
    if (start < at || end > said.text.length) continue;
    parts.push(
      said.text.slice(at, start),
      <NameLink key={start} open={() => onOpen(id)}>
        {said.text.slice(start, end)}
      </NameLink>,
    );
    at = end;
  }
  return <blockquote lang={langOf(said.language)}>{[...parts, said.text.slice(at)]}</blockquote>;
}

function Said({
  said,
  texts,
  onOpen,
}: { readonly said: StatementView } & Pick<StatementsProps, 'texts' | 'onOpen'>) {
  const quoted = said.form === 'direct' && !/^["'„“”«»‚‘]/.test(said.text);
  const source = origin(said, texts) || said.title || said.url;
  return (
    <li class={quoted ? 'said quoted' : 'said'}>
      <Words said={said} onOpen={onOpen} />
      <p class="origin">
        {said.form !== 'direct' && <span class="form">{texts.reported} · </span>}
        <Link url={said.url}>{source}</Link>
      </p>
    </li>
  );
}

export function Statements({ statements, texts, onOpen, onMore = null }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <Section title={texts.statements} id="statements">
      <ul>
        {statements.slice(0, SHOWN).map(said => (
          <Said key={`${said.url}${said.text}`} said={said} texts={texts} onOpen={onOpen} />
        ))}
      </ul>
      {onMore && (
        <button type="button" class="more" onClick={onMore}>
          {texts.moreStatements}
        </button>
      )}
    </Section>
  );
}

export function Related({
  articles,
  texts,
}: {
  readonly articles: readonly ArticleView[];
  readonly texts: Texts;
}) {
  if (articles.length === 0) return null;
  return (
    <Section title={texts.related} id="related">
      <ul>
        {articles.slice(0, 3).map(article => (
          <li key={article.url}>
            <Link url={article.url} class="title" lang={article.language}>
              {article.title}
            </Link>
            <p class="origin">
              {[
                origin(article, texts),
                article.shared.length > 0 ? texts.shares(article.shared.join(', ')) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ClipsProps {
  readonly clips: readonly ClipView[];
  readonly texts: Texts;
}

/** Passages that the reader has saved, with the reader's notes. */
export function Clips({ clips, texts }: ClipsProps) {
  if (clips.length === 0) return null;
  return (
    <Section title={texts.clips} id="clips">
      <ul>
        {clips.map(clip => (
          <li key={`${clip.url}${clip.text}`} class="said saved">
            <blockquote lang={langOf(clip.language)}>{clip.text}</blockquote>
            {clip.note !== '' && (
              <p class="note">
                <span class="label">{texts.note + texts.colon}</span>
                {clip.note}
              </p>
            )}
            <p class="origin">
              <Link url={clip.url}>
                {[inWords(clip.saved, texts.language, 'short'), clip.publisher ?? clip.title]
                  .filter(Boolean)
                  .join(' · ')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SourcesProps {
  readonly sources: readonly SourceView[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly now: number;
  readonly texts: Texts;
}

/** A day in brackets, and "8 days ago", stay on one line each. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u{a0}');

/** Where each fact comes from and how old it is; and where to go on. */
export function Sources({ sources, links, now, texts }: SourcesProps) {
  if (sources.length === 0 && links.length === 0) return null;
  return (
    <footer class="sources">
      {links.length > 0 && (
        <p class="links">
          {links.map(link => (
            <Link key={link.url} url={link.url}>
              {link.label}
            </Link>
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <p>
          {texts.sources + texts.colon}
          {sources.map((source, at) => (
            <span key={`${source.label}${source.url}`}>
              {at > 0 && '; '}
              <Link url={source.url}>{source.label}</Link>
              {source.checked !== null &&
                `, ${texts.checked(unbroken(age(source.checked, now, texts.language)), unbroken(inWords(source.checked, texts.language, 'short')))}`}
            </span>
          ))}
        </p>
      )}
    </footer>
  );
}
