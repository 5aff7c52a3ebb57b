/** A person's page: everything they said, over the years, searched and filtered. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidFilter } from '../../../archive/person.ts';
import type { RoleView } from '../../../messages/card-content.ts';
import type { PersonView, SaidView } from '../../../messages/person.ts';
import { held } from '../../../ui/held.ts';
import { textsFor } from '../../../ui/texts.ts';
import { ask } from '../../ask.ts';
import { language, number, text } from '../text.ts';
import { PersonFilters } from './person-filters.tsx';
import { SaidItem } from './said-item.tsx';
import { Years } from './years.tsx';

const NO_FILTER: SaidFilter = { query: '', topic: null, outlet: null, year: null };
/** Milliseconds after the last key until a search begins. */
const TYPING = 150;

/** "Chancellor · Germany · 22 November 2005 to 8 December 2021": one that is over must not look like one that is held. */
function roleWords(role: RoleView | null): readonly (string | null)[] {
  return role === null ? [] : [role.title, role.of, held(role, textsFor([language]))];
}

export function Person({ id }: { readonly id: string }) {
  const [view, setView] = useState<PersonView | null>(null);
  const [statements, setStatements] = useState<readonly SaidView[]>([]);
  const [filter, setFilter] = useState(NO_FILTER);
  const [failed, setFailed] = useState<string | null>(null);
  /** The last removal, which can be taken back. */
  const [removed, setRemoved] = useState<{ readonly url: string; readonly page: unknown } | null>(null);
  const asked = useRef(0);

  /** An answer that a later question has overtaken is dropped. */
  async function load(wanted: SaidFilter, from: number): Promise<void> {
    const token = ++asked.current;
    try {
      const got = await ask('person.view', {
        id,
        filter: wanted,
        from,
        languages: navigator.languages.slice(0, 20),
      });
      if (token !== asked.current) return;
      setFailed(null);
      setView(got);
      setStatements(before => (from === 0 ? got.statements : [...before, ...got.statements]));
      document.title = `${got.name} – Byname`;
    } catch (error) {
      if (token === asked.current)
        setFailed(text('libraryError', error instanceof Error ? error.message : String(error)));
    }
  }
  useEffect(() => {
    const timer = setTimeout(() => void load(filter, 0), filter.query === '' ? 0 : TYPING);
    return () => clearTimeout(timer);
  }, [id, filter]);

  async function remove(url: string): Promise<void> {
    try {
      const { page } = await ask('archive.remove', { url });
      setRemoved({ url, page });
      await load(filter, 0);
    } catch (error) {
      setFailed(text('libraryError', error instanceof Error ? error.message : String(error)));
    }
  }

  async function takeBack(): Promise<void> {
    if (!removed) return;
    try {
      await ask('archive.take-back', removed);
      setRemoved(null);
      await load(filter, 0);
    } catch (error) {
      setFailed(text('libraryError', error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <>
      <header>
        <p>
          <a href="library.html">{text('libraryTitle')}</a>
        </p>
        <h1>{view?.name ?? text('libraryLoading')}</h1>
        {view && (
          <p class="soft">{[...roleWords(view.role), view.description].filter(Boolean).join(' · ')}</p>
        )}
        <p id="count" role="status">
          {failed ?? (view ? text('personCount', number(view.matching), number(view.total)) : '')}
        </p>
        <p role="status">
          {removed && (
            <>
              {text('personRemoved', removed.url)}{' '}
              <button type="button" id="undo" onClick={() => void takeBack()}>
                {text('libraryUndo')}
              </button>
            </>
          )}
        </p>
      </header>
      {view && (
        <>
          <PersonFilters
            view={view}
            filter={filter}
            onFilter={change => setFilter({ ...filter, ...change })}
            onClear={() => setFilter(NO_FILTER)}
          />
          <Years years={view.years} chosen={filter.year} onChoose={year => setFilter({ ...filter, year })} />
          {view.total === 0 && <p class="empty">{text('personEmpty')}</p>}
          {view.total > 0 && view.matching === 0 && <p class="empty">{text('personNothing')}</p>}
          <ol class="said-list">
            {statements.map(said => (
              <SaidItem
                key={`${said.url} ${said.text}`}
                said={said}
                onTopic={topic => setFilter({ ...filter, topic })}
                onRemove={url => void remove(url)}
              />
            ))}
          </ol>
          {statements.length < view.matching && (
            <p>
              <button type="button" id="more" onClick={() => void load(filter, statements.length)}>
                {text('personMore')}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
