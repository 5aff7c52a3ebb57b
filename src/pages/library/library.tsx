/** The library: everything saved, searched and filtered, changed alone or in bulk, taken out and brought in. */
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Filter, facetCounts, NO_FILTER, passes, type Sort, sorted } from '../../clips/choose.ts';
import { asQuote } from '../../clips/formats/quote.ts';
import type { Clip, ClipValues } from '../../model/clip.ts';
import { Bulk } from './bulk.tsx';
import { Detail, httpAddress } from './detail.tsx';
import { Filters } from './filters.tsx';
import { useKeys } from './keys.ts';
import { List } from './list.tsx';
import { Person } from './person/person.tsx';
import { Shelf } from './shelf.ts';
import { language, number, text } from './text.ts';
import { Transfer } from './transfer.tsx';

interface Notice {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
}

function Library() {
  const [version, setVersion] = useState(0);
  const [shelf] = useState(() => new Shelf(() => setVersion(before => before + 1)));
  const [loading, setLoading] = useState(true);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>('saved');
  const [active, setActive] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<Notice | null>(null);
  const searchBefore = useRef<Sort>('saved');

  const failed = (error: unknown) =>
    setNotice({
      text: text('libraryError', error instanceof Error ? error.message : String(error)),
      undo: null,
    });
  useEffect(() => {
    void shelf
      .load()
      .catch(failed)
      .finally(() => setLoading(false));
  }, [shelf]);

  const all = useMemo(() => shelf.all, [shelf, version]);
  const scores = useMemo(() => (query.trim() === '' ? null : shelf.search(query)), [shelf, query, version]);
  const matching = useMemo(
    () => (scores === null ? all : all.filter(({ id }) => scores.has(id))),
    [all, scores],
  );
  const shown = useMemo(
    () =>
      sorted(
        matching.filter(clip => passes(clip, filter)),
        sort,
        scores,
      ),
    [matching, filter, sort, scores],
  );
  const counts = useMemo(() => facetCounts(matching, filter), [matching, filter]);
  const clip = active === null ? undefined : shelf.get(active);
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);

  async function edit(
    clips: readonly Clip[],
    change: (clip: Clip) => Partial<ClipValues>,
    key: 'libraryChanged' | 'libraryDeleted' = 'libraryChanged',
  ): Promise<void> {
    try {
      const undo = await shelf.edit(clips.map(one => ({ id: one.id, change: change(one) })));
      setNotice({ text: text(key, number(clips.length)), undo });
    } catch (error) {
      failed(error);
    }
  }
  const remove = (clips: readonly Clip[]) => {
    setSelected(new Set());
    return edit(clips, () => ({ deleted: true }), 'libraryDeleted');
  };
  const undo = async () => {
    const back = notice?.undo;
    if (!back) return;
    await back().then(() => setNotice({ text: text('libraryUndone'), undo: null }), failed);
  };
  const search = (next: string) => {
    // The best match first while there is a search, then the order that was.
    if (query.trim() === '' && next.trim() !== '') {
      searchBefore.current = sort;
      setSort('match');
    } else if (next.trim() === '' && sort === 'match') setSort(searchBefore.current);
    setQuery(next);
  };
  const mark = (id: string, to: boolean) => {
    const next = new Set(selected);
    if (to) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const move = (by: number) => {
    const at = shown.findIndex(({ id }) => id === active);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))];
    if (next) setActive(next.id);
  };
  const copy = async () => {
    if (!clip) return;
    await navigator.clipboard.writeText(asQuote(clip));
    setNotice({ text: text('libraryCopied'), undo: null });
  };
  useKeys({
    move,
    select: () => active !== null && mark(active, !selected.has(active)),
    open: () => {
      const address = clip && httpAddress(clip.source.url);
      if (address) window.open(address, '_blank', 'noopener,noreferrer');
    },
    copy: () => void copy(),
    remove: () => void (chosen.length > 0 ? remove(chosen) : clip && remove([clip])),
    undo: () => void undo(),
  });

  return (
    <>
      <header>
        <h1>{text('libraryTitle')}</h1>
        <p id="count" role="status" data-indexed={!loading && !shelf.indexing}>
          {loading ? text('libraryLoading') : text('libraryCount', number(shown.length), number(all.length))}
        </p>
        <p id="notice" role="status">
          {notice?.text}{' '}
          {notice?.undo && (
            <button type="button" id="undo" onClick={() => void undo()}>
              {text('libraryUndo')}
            </button>
          )}
        </p>
      </header>
      <Filters
        query={query}
        filter={filter}
        sort={sort}
        counts={facet => counts[facet]}
        onQuery={search}
        onFilter={change => setFilter({ ...filter, ...change })}
        onSort={setSort}
        onClear={() => {
          search('');
          setFilter(NO_FILTER);
        }}
      />
      <div class="tools">
        <label class="switch">
          <input
            id="select-all"
            type="checkbox"
            checked={shown.length > 0 && chosen.length === shown.length}
            onChange={event =>
              setSelected(new Set(event.currentTarget.checked ? shown.map(({ id }) => id) : []))
            }
          />
          {text('librarySelectAll')}
        </label>
        <Bulk
          count={chosen.length}
          onTag={(tag, add) =>
            void edit(chosen, ({ tags }) => ({
              tags: add ? [...tags, tag] : tags.filter(one => one !== tag),
            }))
          }
          onCollection={collection => void edit(chosen, () => ({ collection }))}
          onDelete={() => void remove(chosen)}
        />
      </div>
      {!loading && all.length === 0 && <p class="empty">{text('libraryEmpty')}</p>}
      {!loading && all.length > 0 && shown.length === 0 && <p class="empty">{text('libraryNothing')}</p>}
      <div class="panes">
        <List
          clips={shown}
          active={active}
          selected={selected}
          found={id => shelf.found(id)}
          onActive={setActive}
          onSelect={mark}
        />
        {clip && (
          <Detail
            clip={clip}
            found={shelf.found(clip.id)}
            onChange={change => void edit([clip], () => change)}
            onCopy={() => void copy()}
            onDelete={() => void remove([clip])}
          />
        )}
      </div>
      <datalist id="all-collections">
        {counts.collection.map(({ key }) => (
          <option key={key} value={key} />
        ))}
      </datalist>
      <datalist id="all-words">
        {[...counts.tag, ...counts.collection].slice(0, 400).map(({ key }, at) => (
          <option key={`${at} ${key}`} value={key} />
        ))}
      </datalist>
      <Transfer
        clips={chosen.length > 0 ? chosen : shown}
        shelf={shelf}
        onNotice={words => setNotice({ text: words, undo: null })}
      />
      <p class="soft keys">{text('libraryKeys')}</p>
    </>
  );
}

document.documentElement.lang = language;
document.title = `${text('libraryTitle')} – Byname`;
const root = document.getElementById('library');
/** `#person=Q7747`: somebody's page. */
function show(): void {
  const id = /^#person=(.+)$/.exec(location.hash)?.[1];
  if (root) render(id === undefined ? <Library /> : <Person id={decodeURIComponent(id)} />, root);
}
addEventListener('hashchange', show);
show();
