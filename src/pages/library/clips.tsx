/** The library: everything saved, searched and filtered, changed alone or in bulk, taken out and brought in. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facet } from '../../clips/choose.ts';
import { asQuote } from '../../clips/formats/quote.ts';
import type { KnownWords } from '../../librarian/protocol.ts';
import type { ClipChange } from '../../model/clip.ts';
import { NameList } from '../../ui/clip-fields.tsx';
import { Detail, httpAddress } from './detail.tsx';
import { useKeys } from './keys.ts';
import { List } from './list.tsx';
import { OverList } from './over-list.tsx';
import { Sidebar } from './sidebar.tsx';
import { text } from './text.ts';
import { Transfer } from './transfer.tsx';
import { Help, UnderList } from './under-list.tsx';
import { activeIn, useActiveState } from './use-active.ts';
import { useEdits } from './use-edits.ts';
import { useLibrary } from './use-library.ts';
import { useQuery } from './use-query.ts';
import { useSelection } from './use-selection.ts';

export function Library() {
  const looked = useActiveState();
  const asked = useQuery(() => {
    looked.clear();
    selection.clear();
  });
  const { query } = asked;
  const edits = useEdits();
  const { failed } = edits;
  const [wide, setWide] = useState<readonly Facet[]>([]);
  const library = useLibrary({ query, active: looked.state.id, wide }, failed);
  const { client, shown, row, words } = library;
  useEffect(() => void edits.takeUp(client), []);
  const selection = useSelection(library);
  const { selected } = selection;
  const active = activeIn(library, looked.state, looked.set);
  const { current, place } = active;
  const transfer = useRef<HTMLDialogElement>(null);
  const help = useRef<HTMLDialogElement>(null);

  const change = (ids: readonly string[], what: ClipChange) => void edits.change(client, ids, what);
  const remove = (ids: readonly string[]) => {
    selection.clear();
    change(ids, { deleted: true });
  };
  const undo = () => void edits.undo(client);
  const copy = async () => {
    if (!current) return;
    await navigator.clipboard.writeText(asQuote(current.clip));
    edits.say(text('libraryCopied'));
  };
  const chosen = [...selected];
  const mine = chosen.length > 0 ? chosen : current ? [current.clip.id] : [];
  useKeys({
    move: active.move,
    select: () => place >= 0 && current && selection.select(place, !selected.has(current.clip.id), false),
    selectAll: () => void selection.selectAll(true).catch(failed),
    open: () => {
      const address = current && httpAddress(current.clip.source.url);
      if (address) window.open(address, '_blank', 'noopener,noreferrer');
    },
    copy: () => void copy().catch(failed),
    remove: () => mine.length > 0 && remove(mine),
    undo,
    colour: colour => mine.length > 0 && change(mine, { colour }),
    help: () => help.current?.showModal(),
  });
  const all = shown?.all ?? 0;
  const matching = shown?.matching ?? 0;
  const toTake = async () => (shown && (await client.ask('ids', { view: shown.view }))) ?? [];

  return (
    <>
      <header>
        <h1>{text('libraryTitle')}</h1>
        <search>
          <input
            id="search"
            type="search"
            value={query.text}
            aria-label={text('librarySearch')}
            placeholder={text('librarySearch')}
            onInput={event => asked.search(event.currentTarget.value)}
          />
        </search>
        <button type="button" id="transfer-open" onClick={() => transfer.current?.showModal()}>
          {text('libraryTransfer')}
        </button>
      </header>
      <Sidebar
        filter={query.filter}
        shown={shown}
        wide={wide}
        onWide={(facet, to) => setWide([...wide.filter(one => one !== facet), ...(to ? [facet] : [])])}
        onFilter={asked.narrow}
      />
      <main class="passages">
        <OverList
          shown={shown}
          asked={asked}
          selection={selection}
          failed={failed}
          onChange={what => change(chosen, what)}
          onDelete={() => remove(chosen)}
        />
        {shown && all === 0 && shown.waiting === 0 && <p class="empty">{text('libraryEmpty')}</p>}
        {shown && all > 0 && matching === 0 && <p class="empty">{text('libraryNothing')}</p>}
        <List
          count={matching}
          query={query}
          row={row}
          inSight={library.inSight}
          active={place}
          selected={selected}
          onActive={active.lookAt}
          onSelect={selection.select}
        />
      </main>
      <aside aria-label={text('libraryDetail')}>
        {current ? (
          <Detail
            row={current}
            words={words}
            onChange={what => change([current.clip.id], what)}
            onCopy={() => void copy().catch(failed)}
            onDelete={() => remove([current.clip.id])}
          />
        ) : (
          <p class="empty">{text('libraryChoose')}</p>
        )}
      </aside>
      <UnderList edits={edits} onUndo={undo} onKeys={() => help.current?.showModal()} />
      <Completions words={words} />
      <dialog id="transfer" ref={transfer} aria-label={text('libraryTransfer')}>
        <Transfer
          count={selected.size > 0 ? selected.size : matching}
          clips={async () => client.clips(selected.size > 0 ? chosen : await toTake())}
          collections={words.collections}
          onNotice={edits.say}
          onClose={() => transfer.current?.close()}
        />
      </dialog>
      <Help dialog={help} />
    </>
  );
}

/** Words that fields complete. */
function Completions({ words: { tags, collections } }: { readonly words: KnownWords }) {
  return (
    <>
      <NameList id="all-collections" names={collections} />
      <NameList id="all-words" names={[...tags, ...collections]} />
    </>
  );
}
