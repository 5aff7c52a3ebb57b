/** The list: only the rows in sight are there, so that 20,000 scroll like twenty. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, outletOf } from '../../clips/choose.ts';
import type { Row as RowData } from '../../librarian/protocol.ts';
import type { LastFound } from '../../messages/clips.ts';
import { day, text } from './text.ts';

/** CSS pixels a row: 7rem, as library.css has it. */
const ROW = 7 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
/** Rows beyond the edges, so that a turn of the wheel shows no gap. */
const BEYOND = 6;

export interface ListProps {
  readonly count: number;
  /** Another view begins at its top. */
  readonly query: unknown;
  readonly row: (place: number) => RowData | undefined;
  readonly inSight: (from: number, to: number) => void;
  /** Place of the clip that is looked at; −1: none. */
  readonly active: number;
  readonly selected: ReadonlySet<string>;
  readonly onActive: (place: number) => void;
  /** `through`: all from the last one that was selected to this. */
  readonly onSelect: (place: number, to: boolean, through: boolean) => void;
}

export function List(props: ListProps) {
  const { count, query, row, inSight, active, selected, onActive, onSelect } = props;
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
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [query]);
  useEffect(() => {
    const element = box.current;
    if (!element || active < 0) return;
    const edge = active * ROW;
    if (edge < element.scrollTop) element.scrollTop = edge;
    else if (edge + ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = edge + ROW - element.clientHeight;
  }, [active]);
  const first = Math.max(0, Math.min(count, Math.floor(top / ROW)) - BEYOND);
  const last = Math.min(count, Math.ceil((top + height) / ROW) + BEYOND);
  useEffect(() => inSight(first, last));
  const places = Array.from({ length: Math.max(0, last - first) }, (_, nth) => first + nth);
  return (
    <div
      id="list"
      ref={box}
      role="listbox"
      aria-label={text('libraryTitle')}
      aria-multiselectable="true"
      aria-activedescendant={active < first || active >= last ? undefined : `row-${active}`}
      tabIndex={0}
      onScroll={event => setTop(event.currentTarget.scrollTop)}
    >
      <div class="rows" role="presentation" style={{ blockSize: `${count * ROW}px` }}>
        {places.map(place => {
          const data = row(place);
          return (
            <Row
              key={data?.clip.id ?? place}
              data={data}
              place={place}
              of={count}
              active={place === active}
              selected={data !== undefined && selected.has(data.clip.id)}
              onActive={onActive}
              onSelect={onSelect}
            />
          );
        })}
      </div>
    </div>
  );
}

interface RowProps extends Pick<ListProps, 'onActive' | 'onSelect'> {
  readonly data: RowData | undefined;
  readonly place: number;
  readonly of: number;
  readonly active: boolean;
  readonly selected: boolean;
}

function Row({ data, place, of, active, selected, onActive, onSelect }: RowProps) {
  const at = { insetBlockStart: `${place * ROW}px` };
  if (!data) return <div class="row coming" role="presentation" style={at} />;
  const { clip, found } = data;
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
      style={at}
      onClick={event => (event.shiftKey ? onSelect(place, true, true) : onActive(place))}
    >
      {/* The option says by itself that it is selected: the box is for the pointer. */}
      <span
        class="tick"
        aria-hidden="true"
        onClick={event => {
          event.stopPropagation();
          onSelect(place, !selected, event.shiftKey);
        }}
      />
      <div class="words">
        <p class="exact" lang={clip.source.language ?? undefined}>
          {clip.place.quote.exact}
        </p>
        <p class="said one-line">
          {clip.speaker && <b>{clip.speaker.name}</b>}
          {clip.speaker && ' · '}
          {outletOf(clip)} · {day(dayOf(clip))} · {clip.source.title}
        </p>
        <p class="said one-line">
          {found && <State found={found} />}
          {clip.collection !== null && <span class="chip collection">{clip.collection}</span>}
          {clip.tags.map(tag => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
          {clip.note !== '' && <span class="note">{clip.note}</span>}
        </p>
      </div>
    </div>
  );
}

function State({ found: last }: { readonly found: LastFound }) {
  const { found } = last;
  if (found.how === 'lost') return <span class="chip problem">{text('libraryLost')}</span>;
  return found.doubt ? <span class="chip problem">{text('libraryDoubtful')}</span> : null;
}

const REASONS = { gone: 'clipLostGone', ambiguous: 'clipLostAmbiguous', empty: 'clipLostEmpty' } as const;

/** How a passage was found when its page was open last, where that is worth a word. */
export function foundText({ found }: LastFound): string | null {
  if (found.how === 'lost') return text('libraryFoundLost', text(REASONS[found.reason]));
  return found.doubt ? text('libraryFoundDoubt') : null;
}
