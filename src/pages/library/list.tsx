/** The list: only the rows in sight are there, so that 20,000 scroll like twenty. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, outletOf } from '../../clips/choose.ts';
import type { LastFound } from '../../messages/clips.ts';
import type { Clip } from '../../model/clip.ts';
import { day, number, text } from './text.ts';

/** CSS pixels a row; library.css has the same. */
const ROW = 104;
/** Rows beyond the edges, so that a turn of the wheel shows no gap. */
const BEYOND = 6;

export interface ListProps {
  readonly clips: readonly Clip[];
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
  readonly found: (id: string) => LastFound | undefined;
  readonly onActive: (id: string) => void;
  readonly onSelect: (id: string, to: boolean) => void;
}

export function List({ clips, active, selected, found, onActive, onSelect }: ListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setHeight(element.clientHeight));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const at = active === null ? -1 : clips.findIndex(({ id }) => id === active);
  useEffect(() => {
    const element = box.current;
    if (!element || at < 0) return;
    const row = at * ROW;
    if (row < element.scrollTop) element.scrollTop = row;
    else if (row + ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = row + ROW - element.clientHeight;
  }, [at]);
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.min(clips.length, Math.ceil((top + height) / ROW) + BEYOND);
  return (
    <div
      id="list"
      ref={box}
      role="listbox"
      aria-label={text('libraryTitle')}
      aria-multiselectable="true"
      aria-activedescendant={at < 0 ? undefined : `row-${at}`}
      tabIndex={0}
      onScroll={event => setTop(event.currentTarget.scrollTop)}
    >
      <div class="rows" style={{ blockSize: `${clips.length * ROW}px` }}>
        {clips.slice(first, last).map((clip, index) => (
          <Row
            key={clip.id}
            clip={clip}
            place={first + index}
            of={clips.length}
            active={clip.id === active}
            selected={selected.has(clip.id)}
            found={found(clip.id)}
            onActive={onActive}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps extends Pick<ListProps, 'onActive' | 'onSelect'> {
  readonly clip: Clip;
  readonly place: number;
  readonly of: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly found: LastFound | undefined;
}

function Row({ clip, place, of, active, selected, found, onActive, onSelect }: RowProps) {
  const lost = found?.found.how === 'lost';
  const doubt = found !== undefined && found.found.how !== 'lost' && found.found.doubt;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active row
    <div
      id={`row-${place}`}
      class={`row ${clip.colour}`}
      role="option"
      aria-selected={selected}
      aria-posinset={place + 1}
      aria-setsize={of}
      data-active={active || undefined}
      data-clip={clip.id}
      style={{ insetBlockStart: `${place * ROW}px` }}
      onClick={() => onActive(clip.id)}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={text('librarySelected', number(1))}
        checked={selected}
        onClick={event => event.stopPropagation()}
        onChange={event => onSelect(clip.id, event.currentTarget.checked)}
      />
      <div class="words">
        <p class="exact" lang={clip.source.language ?? undefined}>
          {clip.place.quote.exact}
        </p>
        <p class="soft one-line">
          {clip.speaker && <b>{clip.speaker.name} · </b>}
          {outletOf(clip)} · {day(dayOf(clip))} · {clip.source.title}
        </p>
        <p class="soft one-line">
          {lost && <span class="problem">{lostText(found)} · </span>}
          {doubt && <span class="problem">{text('libraryFoundDoubt')} · </span>}
          {clip.collection !== null && <span class="collection">{clip.collection} </span>}
          {clip.tags.map(tag => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
          {clip.note !== '' && <span> {clip.note}</span>}
        </p>
      </div>
    </div>
  );
}

const REASONS = { gone: 'clipLostGone', ambiguous: 'clipLostAmbiguous', empty: 'clipLostEmpty' } as const;

export function lostText({ found }: LastFound): string {
  return found.how === 'lost' ? text('libraryFoundLost', text(REASONS[found.reason])) : '';
}
