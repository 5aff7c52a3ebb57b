/** What is searched for, by which filters and in which order. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Query } from '../../clips/catalog/catalog.ts';
import { type Filter, NO_FILTER, type Sort } from '../../clips/choose.ts';

export interface Asked {
  readonly query: Query;
  readonly filtered: boolean;
  readonly search: (words: string) => void;
  readonly narrow: (part: Partial<Filter>) => void;
  readonly order: (sort: Sort) => void;
  readonly clear: () => void;
}

/** @param changed another query is looked at from its beginning */
export function useQuery(changed: () => void): Asked {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>('saved');
  const sortBefore = useRef<Sort>('saved');
  const query = useMemo(() => ({ text: words, filter, sort }), [words, filter, sort]);
  const search = (next: string) => {
    // The best match first while there is a search, then the order that was.
    if (words.trim() === '' && next.trim() !== '') {
      sortBefore.current = sort;
      setSort('match');
    } else if (next.trim() === '' && sort === 'match') setSort(sortBefore.current);
    setWords(next);
    changed();
  };
  return {
    query,
    filtered: words !== '' || Object.values(filter).some(one => one !== null),
    search,
    narrow(part) {
      setFilter({ ...filter, ...part });
      changed();
    },
    order(next) {
      setSort(next);
      changed();
    },
    clear() {
      search('');
      setFilter(NO_FILTER);
    },
  };
}
