/** Search, filters and order. The choices are those there are among what the other filters leave. */
import { FACETS, type Facet, type FacetCount, type Filter, SORTS, type Sort } from '../../clips/choose.ts';
import { number, text } from './text.ts';

const LABELS = {
  person: 'libraryPerson',
  organisation: 'libraryOrganisation',
  speaker: 'librarySpeaker',
  outlet: 'libraryOutlet',
  tag: 'libraryTag',
  collection: 'libraryCollection',
} as const;
const SORT_LABELS = {
  saved: 'librarySortSaved',
  published: 'librarySortPublished',
  outlet: 'librarySortOutlet',
  speaker: 'librarySortSpeaker',
  match: 'librarySortMatch',
} as const;
/** Choices a list shows at most; what is rarer is found by searching. */
const MOST = 300;

export interface FiltersProps {
  readonly query: string;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly counts: (facet: Facet) => readonly FacetCount[];
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Partial<Filter>) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onClear: () => void;
}

export function Filters({ query, filter, sort, counts, onQuery, onFilter, onSort, onClear }: FiltersProps) {
  return (
    <search>
      <input
        id="search"
        type="search"
        value={query}
        aria-label={text('librarySearch')}
        placeholder={text('librarySearch')}
        onInput={event => onQuery(event.currentTarget.value)}
      />
      <div class="filters">
        {FACETS.map(facet => (
          <label key={facet}>
            {text(LABELS[facet])}
            <select
              id={`filter-${facet}`}
              value={filter[facet] ?? ''}
              onChange={event => onFilter({ [facet]: event.currentTarget.value || null })}
            >
              <option value="">{text('libraryAll')}</option>
              {counts(facet)
                .slice(0, MOST)
                .map(({ key, label, count }) => (
                  <option key={key} value={key}>
                    {label} ({number(count)})
                  </option>
                ))}
            </select>
          </label>
        ))}
        <label>
          {text('libraryFrom')}
          <input
            type="date"
            value={filter.from ?? ''}
            onChange={event => onFilter({ from: event.currentTarget.value || null })}
          />
        </label>
        <label>
          {text('libraryTo')}
          <input
            type="date"
            value={filter.to ?? ''}
            onChange={event => onFilter({ to: event.currentTarget.value || null })}
          />
        </label>
        <label>
          {text('librarySort')}
          <select
            id="sort"
            value={sort}
            onChange={event => {
              const chosen = SORTS.find(one => one === event.currentTarget.value);
              if (chosen) onSort(chosen);
            }}
          >
            {SORTS.map(one => (
              <option key={one} value={one}>
                {text(SORT_LABELS[one])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={onClear}>
          {text('libraryClear')}
        </button>
      </div>
    </search>
  );
}
