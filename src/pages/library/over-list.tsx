/** Above the list: how many there are and in which order; of a selection, what can be done with it. */
import { SORTS } from '../../clips/choose.ts';
import type { Shown } from '../../librarian/protocol.ts';
import type { ClipChange } from '../../model/clip.ts';
import { Bulk } from './bulk.tsx';
import { SORT_NAMES } from './names.ts';
import { number, text } from './text.ts';
import type { Asked } from './use-query.ts';
import type { Selection } from './use-selection.ts';

export interface OverListProps {
  readonly shown: Shown | null;
  readonly asked: Asked;
  readonly selection: Selection;
  readonly failed: (error: unknown) => void;
  readonly onChange: (what: ClipChange) => void;
  readonly onDelete: () => void;
}

export function OverList({ shown, asked, selection, failed, onChange, onDelete }: OverListProps) {
  const { size } = selection.selected;
  const matching = shown?.matching ?? 0;
  const everything = matching > 0 && size === matching;
  return (
    <div class="over">
      <input
        id="select-all"
        type="checkbox"
        aria-label={text('librarySelectAll')}
        title={text('librarySelectAll')}
        checked={everything}
        indeterminate={!everything && size > 0}
        onChange={event => void selection.selectAll(event.currentTarget.checked).catch(failed)}
      />
      {size > 0 ? (
        <Bulk count={size} onChange={onChange} onDelete={onDelete} onClear={selection.clear} />
      ) : (
        <>
          <p
            id="count"
            role="status"
            data-view={shown?.view}
            data-indexed={shown !== null && shown.waiting === 0}
          >
            {shown === null ? text('libraryLoading') : countText(shown, asked.filtered)}
          </p>
          {asked.filtered && (
            <button type="button" id="clear" class="plain" onClick={asked.clear}>
              {text('libraryClear')}
            </button>
          )}
          <Order asked={asked} />
        </>
      )}
    </div>
  );
}

function countText({ matching, all, waiting }: Shown, filtered: boolean): string {
  const there = filtered
    ? text('libraryCount', number(matching), number(all))
    : text('libraryAllCount', number(all));
  return waiting > 0 ? `${there} · ${text('libraryWaiting', number(waiting))}` : there;
}

function Order({ asked }: Pick<OverListProps, 'asked'>) {
  return (
    <label class="sort">
      <span>{text('librarySort')}</span>
      <select
        id="sort"
        value={asked.query.sort}
        onChange={event => {
          const wanted = SORTS.find(one => one === event.currentTarget.value);
          if (wanted) asked.order(wanted);
        }}
      >
        {SORTS.map(one => (
          <option key={one} value={one}>
            {text(SORT_NAMES[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
