/** What the clips can be filtered by: the values there are among what the other filters leave, with how many of each. */
import { useState } from 'preact/hooks';
import { FACETS, type Facet, type FacetCount, type Filter } from '../../clips/choose.ts';
import { FEW_VALUES, type Shown } from '../../librarian/protocol.ts';
import { COLOUR_NAMES } from '../../ui/clip-fields.tsx';
import { FACET_NAMES, STATE_NAMES } from './names.ts';
import { number, text } from './text.ts';

/** From this many on, a field finds the one that is looked for. */
const MANY = 30;

export interface SidebarProps {
  readonly filter: Filter;
  readonly shown: Shown | null;
  readonly wide: readonly Facet[];
  readonly onWide: (facet: Facet, to: boolean) => void;
  readonly onFilter: (change: Partial<Filter>) => void;
}

export function Sidebar({ filter, shown, wide, onFilter, onWide }: SidebarProps) {
  /** In windows too narrow for a bar at the side they are folded up, but for what is chosen. */
  const [open, setOpen] = useState(false);
  const dated = filter.from !== null || filter.to !== null;
  return (
    <nav id="filters" class={open ? 'unfolded' : ''} aria-label={text('libraryFilters')}>
      <button type="button" id="filters-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text('libraryFilters')}
      </button>
      {FACETS.map(facet => (
        <Group
          key={facet}
          facet={facet}
          values={shown?.counts[facet] ?? []}
          size={shown?.sizes[facet] ?? 0}
          all={wide.includes(facet)}
          onAll={to => onWide(facet, to)}
          chosen={filter[facet]}
          onChoose={value => onFilter({ [facet]: value })}
        />
      ))}
      <section class={dated ? 'chosen' : ''}>
        <h2>{text('libraryDate')}</h2>
        <label class="date">
          {text('libraryFrom')}
          <input
            id="from"
            type="date"
            value={filter.from ?? ''}
            onChange={event => onFilter({ from: event.currentTarget.value || null })}
          />
        </label>
        <label class="date">
          {text('libraryTo')}
          <input
            id="to"
            type="date"
            value={filter.to ?? ''}
            onChange={event => onFilter({ to: event.currentTarget.value || null })}
          />
        </label>
      </section>
    </nav>
  );
}

interface GroupProps {
  readonly facet: Facet;
  readonly values: readonly FacetCount[];
  /** How many there are. */
  readonly size: number;
  readonly all: boolean;
  readonly onAll: (to: boolean) => void;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function labelOf(facet: Facet, { key, label }: FacetCount): string {
  if (facet === 'colour' && key in COLOUR_NAMES) return text(COLOUR_NAMES[key as keyof typeof COLOUR_NAMES]);
  if (facet === 'state' && key in STATE_NAMES) return text(STATE_NAMES[key as keyof typeof STATE_NAMES]);
  return label;
}

function Group({ facet, values, size, all, onAll, chosen, onChoose }: GroupProps) {
  const [wanted, setWanted] = useState('');
  if (values.length === 0 && chosen === null) return null;
  const found =
    wanted.trim() === ''
      ? values
      : values.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  // What is chosen stays in sight, also when nothing is left of it.
  const list =
    chosen === null || found.some(({ key }) => key === chosen)
      ? found
      : [{ key: chosen, label: chosen, count: 0 }, ...found];
  return (
    <section class={chosen === null ? '' : 'chosen'}>
      <h2>{text(FACET_NAMES[facet])}</h2>
      {all && size > MANY && (
        <input
          type="search"
          aria-label={text('libraryFind', text(FACET_NAMES[facet]))}
          placeholder={text('libraryFind', text(FACET_NAMES[facet]))}
          value={wanted}
          onInput={event => setWanted(event.currentTarget.value)}
        />
      )}
      <ul class={all ? 'long' : ''}>
        {list.map(value => (
          <li key={value.key}>
            <button
              type="button"
              class="value"
              data-facet={facet}
              data-key={value.key}
              aria-pressed={value.key === chosen}
              onClick={() => onChoose(value.key === chosen ? null : value.key)}
            >
              {facet === 'colour' && <i class={`dot ${value.key}`} />}
              <span class="label">{labelOf(facet, value)}</span>
              <span class="count">{number(value.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {size > FEW_VALUES && (
        <button
          type="button"
          class="more"
          aria-expanded={all}
          onClick={() => {
            onAll(!all);
            setWanted('');
          }}
        >
          {all ? text('libraryFewer') : text('libraryMore', number(size))}
        </button>
      )}
    </section>
  );
}
