/** Search and filters of a person's page. */
import type { SaidFilter } from '../../../archive/person.ts';
import type { PersonView } from '../../../messages/person.ts';
import { number, text } from '../text.ts';

interface Props {
  readonly view: PersonView;
  readonly filter: SaidFilter;
  readonly onFilter: (change: Partial<SaidFilter>) => void;
  readonly onClear: () => void;
}

interface Choice {
  readonly key: string;
  readonly name?: string;
  readonly count: number;
}

function Choose({
  id,
  label,
  chosen,
  choices,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string | null) => void;
}) {
  return (
    <label>
      {label}
      <select id={id} value={chosen ?? ''} onChange={event => onChoose(event.currentTarget.value || null)}>
        <option value="">{text('libraryAll')}</option>
        {choices.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {name ?? key} ({number(count)})
          </option>
        ))}
      </select>
    </label>
  );
}

export function PersonFilters({ view, filter, onFilter, onClear }: Props) {
  return (
    <search>
      <input
        id="search"
        type="search"
        value={filter.query}
        aria-label={text('personSearch')}
        placeholder={text('personSearch')}
        onInput={event => onFilter({ query: event.currentTarget.value.slice(0, 500) })}
      />
      <div class="filters">
        <Choose
          id="filter-topic"
          label={text('personTopic')}
          chosen={filter.topic}
          choices={view.topics}
          onChoose={topic => onFilter({ topic })}
        />
        <Choose
          id="filter-outlet"
          label={text('libraryOutlet')}
          chosen={filter.outlet}
          choices={view.outlets}
          onChoose={outlet => onFilter({ outlet })}
        />
        <Choose
          id="filter-year"
          label={text('personYear')}
          chosen={filter.year}
          choices={view.years}
          onChoose={year => onFilter({ year })}
        />
        <button type="button" id="clear" onClick={onClear}>
          {text('libraryClear')}
        </button>
      </div>
    </search>
  );
}
