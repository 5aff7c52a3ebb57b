/** What the library shows: the last query's view, kept in step with the clips, and the rows that are in sight. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Query } from '../../clips/catalog/catalog.ts';
import type { Facet } from '../../clips/choose.ts';
import type { KnownWords, Row, Rows, Shown } from '../../librarian/protocol.ts';
import { LibraryClient } from './client.ts';

/** Rows that come with a view: a tall window's, and what lies beyond its edges. */
const WINDOW = 24;

export interface Library {
  readonly client: LibraryClient;
  readonly shown: Shown | null;
  readonly words: KnownWords;
  /** Of the shown view, by place; `undefined`: on its way. */
  readonly row: (place: number) => Row | undefined;
  /** Rows from–to come into sight. */
  readonly inSight: (from: number, to: number) => void;
}

const NO_WORDS: KnownWords = { tags: [], collections: [], people: [] };

function placed(rows: Rows, from: number): readonly (readonly [number, Row])[] {
  return rows.flatMap((row, at) => (row ? [[from + at, row] as const] : []));
}

export interface Looked {
  readonly query: Query;
  /** The clip whose place among the others is to be told. */
  readonly active: string | null;
  /** Facets of which all values are shown. */
  readonly wide: readonly Facet[];
}

export function useLibrary(looked: Looked, failed: (error: unknown) => void): Library {
  const { query, wide } = looked;
  const [shown, setShown] = useState<Shown | null>(null);
  const [words, setWords] = useState(NO_WORDS);
  const [rows, setRows] = useState<ReadonlyMap<number, Row>>(new Map());
  const newest = useRef(looked);
  newest.current = looked;
  const state = useRef({
    busy: false,
    again: false,
    wordsToo: true,
    view: 0,
    from: 0,
    to: 0,
    asked: new Set(),
  });
  const [client] = useState(
    () =>
      new LibraryClient(() => {
        state.current.wordsToo = true;
        refresh();
      }, failed),
  );

  /** One question at a time, and after it the newest: typing quickly leaves no queue behind. */
  const refresh = useCallback(() => {
    const now = state.current;
    now.again = now.busy;
    if (now.busy) return;
    now.busy = true;
    const from = Math.max(0, now.from);
    const count = Math.max(WINDOW, now.to - from);
    void client
      .ask('view', { ...newest.current, from, count })
      .then(answer => {
        now.view = answer.view;
        now.asked = new Set();
        setRows(new Map(placed(answer.rows, from)));
        setShown(answer);
        const { wordsToo } = now;
        now.wordsToo = false;
        return wordsToo ? client.ask('words', {}).then(setWords) : undefined;
      })
      .catch(failed)
      .finally(() => {
        now.busy = false;
        if (now.again) refresh();
      });
  }, []);
  // Before the next frame is drawn, not after it.
  useLayoutEffect(() => {
    // Another query is looked at from its beginning.
    state.current.from = 0;
    state.current.to = 0;
    refresh();
  }, [query]);
  useLayoutEffect(() => {
    if (wide.length > 0) refresh();
  }, [wide]);

  const inSight = (from: number, to: number) => {
    const now = state.current;
    const last = Math.min(to, shown?.matching ?? 0);
    now.from = from;
    now.to = to;
    const missing = (place: number) => !rows.has(place) && !now.asked.has(place);
    let start = from;
    while (start < last && !missing(start)) start++;
    if (start >= last) return;
    const end = start + WINDOW;
    for (let place = start; place < end; place++) now.asked.add(place);
    const { view } = now;
    client
      .ask('rows', { view, from: start, to: end })
      .then(found => {
        if (found && state.current.view === view)
          setRows(before => new Map([...before, ...placed(found, start)]));
      })
      .catch(failed);
  };
  return { client, shown, words, row: place => rows.get(place), inSight };
}
