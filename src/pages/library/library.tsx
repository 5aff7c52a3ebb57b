/** The library: everything saved, searched and filtered, changed alone or in bulk, taken out and brought in. */
import { render } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Facet, type Filter, NO_FILTER, SORTS, type Sort } from '../../clips/choose.ts';
import { asQuote } from '../../clips/formats/quote.ts';
import type { ClipChange } from '../../model/clip.ts';
import { Bulk } from './bulk.tsx';
import { Detail, httpAddress } from './detail.tsx';
import { useKeys } from './keys.ts';
import { List } from './list.tsx';
import { SORT_NAMES } from './names.ts';
import { Person } from './person/person.tsx';
import { Sidebar } from './sidebar.tsx';
import { language, number, text } from './text.ts';
import { Transfer } from './transfer.tsx';
import { useEdits } from './use-edits.ts';
import { useLibrary } from './use-library.ts';

const NONE: ReadonlySet<string> = new Set();

function Library() {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>('saved');
  const query = useMemo(() => ({ text: words, filter, sort }), [words, filter, sort]);
  /** The clip that is looked at, and the place where it was: when it goes, the next one is looked at. */
  const [active, setActive] = useState<{ readonly id: string | null; readonly place: number }>({
    id: null,
    place: -1,
  });
  const [selected, setSelected] = useState(NONE);
  const edits = useEdits();
  const { notice, busy, say, failed } = edits;
  const sortBefore = useRef<Sort>('saved');
  const lastSelected = useRef(-1);
  const transfer = useRef<HTMLDialogElement>(null);
  const help = useRef<HTMLDialogElement>(null);

  const [wide, setWide] = useState<readonly Facet[]>([]);
  const library = useLibrary({ query, active: active.id, wide }, failed);
  const { client, shown, row } = library;
  const matching = shown?.matching ?? 0;
  // The view says where the clip is now; a moment later than the reader's key, which counts first.
  const place = active.id !== null && row(active.place)?.clip.id === active.id ? active.place : placeNow();
  const current = place < 0 ? undefined : row(place);

  function placeNow(): number {
    if (active.place < 0) return -1;
    const found = shown?.place ?? -1;
    if (active.id !== null && found >= 0 && row(found)?.clip.id === active.id) return found;
    return Math.min(active.place, matching - 1);
  }
  const lookAt = (to: number) => {
    const next = Math.max(0, Math.min(matching - 1, to));
    if (matching > 0) setActive({ id: row(next)?.clip.id ?? null, place: next });
  };
  const restart = () => {
    setActive({ id: null, place: -1 });
    setSelected(NONE);
    lastSelected.current = -1;
  };

  const change = (ids: readonly string[], what: ClipChange) => edits.change(client, ids, what);
  const undo = () => edits.undo(client);
  const chosen = [...selected];
  const remove = (ids: readonly string[]) => {
    setSelected(NONE);
    return change(ids, { deleted: true });
  };
  const search = (next: string) => {
    // The best match first while there is a search, then the order that was.
    if (words.trim() === '' && next.trim() !== '') {
      sortBefore.current = sort;
      setSort('match');
    } else if (next.trim() === '' && sort === 'match') setSort(sortBefore.current);
    setWords(next);
    restart();
  };
  const select = (at: number, to: boolean, through: boolean) => {
    const from = through && lastSelected.current >= 0 ? lastSelected.current : at;
    const next = new Set(selected);
    for (let each = Math.min(from, at); each <= Math.max(from, at); each++) {
      const id = row(each)?.clip.id;
      if (id === undefined) continue;
      if (to) next.add(id);
      else next.delete(id);
    }
    lastSelected.current = at;
    setSelected(next);
  };
  const selectAll = async (to: boolean) => {
    const ids = to && shown ? await client.ask('ids', { view: shown.view }) : [];
    setSelected(new Set(ids ?? []));
  };
  const copy = async () => {
    if (!current) return;
    await navigator.clipboard.writeText(asQuote(current.clip));
    say(text('libraryCopied'));
  };
  const mine = chosen.length > 0 ? chosen : current ? [current.clip.id] : [];
  useKeys({
    move: by => lookAt(place < 0 ? (by === Infinity ? matching - 1 : 0) : place + by),
    select: () => place >= 0 && current && select(place, !selected.has(current.clip.id), false),
    selectAll: () => void selectAll(true).catch(failed),
    open: () => {
      const address = current && httpAddress(current.clip.source.url);
      if (address) window.open(address, '_blank', 'noopener,noreferrer');
    },
    copy: () => void copy().catch(failed),
    remove: () => void (mine.length > 0 && remove(mine)),
    undo: () => void undo(),
    colour: colour => void (mine.length > 0 && change(mine, { colour })),
    help: () => help.current?.showModal(),
  });
  const filtered = words !== '' || Object.values(filter).some(one => one !== null);
  const all = shown?.all ?? 0;
  const everything = matching > 0 && selected.size === matching;

  return (
    <>
      <header>
        <h1>{text('libraryTitle')}</h1>
        <search>
          <input
            id="search"
            type="search"
            value={words}
            aria-label={text('librarySearch')}
            placeholder={text('librarySearch')}
            onInput={event => search(event.currentTarget.value)}
          />
        </search>
        <button type="button" id="transfer-open" onClick={() => transfer.current?.showModal()}>
          {text('libraryTransfer')}
        </button>
      </header>
      <Sidebar
        filter={filter}
        shown={shown}
        wide={wide}
        onWide={(facet, to) => setWide([...wide.filter(one => one !== facet), ...(to ? [facet] : [])])}
        onFilter={part => {
          setFilter({ ...filter, ...part });
          restart();
        }}
      />
      <main class="passages">
        <div class="bar">
          <input
            id="select-all"
            type="checkbox"
            aria-label={text('librarySelectAll')}
            title={text('librarySelectAll')}
            checked={everything}
            indeterminate={!everything && selected.size > 0}
            onChange={event => void selectAll(event.currentTarget.checked).catch(failed)}
          />
          {selected.size > 0 ? (
            <Bulk
              count={selected.size}
              onChange={what => void change(chosen, what)}
              onDelete={() => void remove(chosen)}
              onClear={() => setSelected(NONE)}
            />
          ) : (
            <>
              <p
                id="count"
                role="status"
                data-view={shown?.view}
                data-indexed={shown !== null && shown.waiting === 0}
              >
                {shown === null
                  ? text('libraryLoading')
                  : filtered
                    ? text('libraryCount', number(matching), number(all))
                    : text('libraryAllCount', number(all))}
                {shown !== null && shown.waiting > 0 && ` · ${text('libraryWaiting', number(shown.waiting))}`}
              </p>
              {filtered && (
                <button
                  type="button"
                  id="clear"
                  class="plain"
                  onClick={() => {
                    search('');
                    setFilter(NO_FILTER);
                  }}
                >
                  {text('libraryClear')}
                </button>
              )}
              <label class="sort">
                <span>{text('librarySort')}</span>
                <select
                  id="sort"
                  value={sort}
                  onChange={event => {
                    const wanted = SORTS.find(one => one === event.currentTarget.value);
                    if (wanted) setSort(wanted);
                    restart();
                  }}
                >
                  {SORTS.map(one => (
                    <option key={one} value={one}>
                      {text(SORT_NAMES[one])}
                    </option>
                  ))}
                </select>
              </label>
            </>
          )}
        </div>
        {shown && all === 0 && shown.waiting === 0 && <p class="empty">{text('libraryEmpty')}</p>}
        {shown && all > 0 && matching === 0 && <p class="empty">{text('libraryNothing')}</p>}
        <List
          count={matching}
          query={query}
          row={row}
          inSight={library.inSight}
          active={place}
          selected={selected}
          onActive={lookAt}
          onSelect={select}
        />
      </main>
      <aside aria-label={text('libraryDetail')}>
        {current ? (
          <Detail
            row={current}
            words={library.words}
            onChange={what => void change([current.clip.id], what)}
            onCopy={() => void copy().catch(failed)}
            onDelete={() => void remove([current.clip.id])}
          />
        ) : (
          <p class="empty">{text('libraryChoose')}</p>
        )}
      </aside>
      <footer>
        <p id="notice" role="status">
          {busy ? text('libraryBusy') : notice?.text}{' '}
          {notice?.undo && !busy && (
            <button type="button" id="undo" onClick={() => void undo()}>
              {text('libraryUndo')}
            </button>
          )}
        </p>
        <button type="button" id="keys" class="plain" onClick={() => help.current?.showModal()}>
          {text('libraryKeysTitle')}
        </button>
      </footer>
      <datalist id="all-collections">
        {library.words.collections.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id="all-words">
        {[...new Set([...library.words.tags, ...library.words.collections])].slice(0, 400).map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <dialog id="transfer" ref={transfer} aria-label={text('libraryTransfer')}>
        <Transfer
          count={selected.size > 0 ? selected.size : matching}
          clips={async () =>
            client.clips(
              selected.size > 0 ? chosen : ((shown && (await client.ask('ids', { view: shown.view }))) ?? []),
            )
          }
          collections={library.words.collections}
          onNotice={say}
          onClose={() => transfer.current?.close()}
        />
      </dialog>
      <dialog id="help" ref={help} aria-label={text('libraryKeysTitle')}>
        <h2>{text('libraryKeysTitle')}</h2>
        <ul>
          {text('libraryKeys')
            .split(/;\s*/)
            .map(line => (
              <li key={line}>{line}</li>
            ))}
        </ul>
        <button type="button" onClick={() => help.current?.close()}>
          {text('clipClose')}
        </button>
      </dialog>
    </>
  );
}

document.documentElement.lang = language;
document.title = `${text('libraryTitle')} – Byname`;
const root = document.getElementById('library');
/** `#person=Q7747`: somebody's page. */
function show(): void {
  const id = /^#person=(.+)$/.exec(location.hash)?.[1];
  if (!root) return;
  root.className = id === undefined ? 'panes' : 'person';
  const page = id === undefined ? <Library /> : <Person id={decodeURIComponent(id)} />;
  render(id === undefined ? page : <main>{page}</main>, root);
}
addEventListener('hashchange', show);
show();
