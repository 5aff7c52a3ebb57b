/**
 * The roles of a life as a small picture: a bar each, oldest first, with a line for the article's day. Beside it the same in words, for
 * those who do not see it, and so that every bar has its name.
 */
import type { RoleView } from '../messages/card-content.ts';
import { inWords } from './dates.ts';
import { held, isOpenEnded } from './held.ts';
import { Link } from './parts.tsx';
import type { Texts } from './text.ts';

interface Props {
  readonly roles: readonly RoleView[];
  /** Day of the article; `null`: not known. */
  readonly on: string | null;
  readonly died: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly texts: Texts;
}

const WIDTH = 320;
const ROW = 9;
const BAR = 5;

/** Years since Christ of a partial date, as a fraction. `end`: the last moment it may mean. */
export function yearOf(date: string, end = false): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + (end ? 1 : 0);
  return year + (month - 1 + (day === undefined ? (end ? 1 : 0) : day / 31)) / 12;
}

export interface Bar {
  /** Share of the whole, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Nobody says when it ended: as long as it may have lasted. */
  readonly open: boolean;
}

/** Where each role lies between the first beginning and today. `null`: nothing to draw, one role or none has a beginning. */
export function barsOf(
  roles: readonly RoleView[],
  now: number,
  died: string | null = null,
): { bars: readonly Bar[]; at: (date: string) => number } | null {
  const dated = roles.filter(({ from }) => from !== null);
  if (dated.length < 2) return null;
  const today = 1970 + now / 31_556_952_000;
  const first = Math.min(...dated.map(({ from }) => yearOf(from ?? '')));
  if (!(first < today)) return null;
  const place = (year: number): number => Math.max(0, Math.min(1, (year - first) / (today - first)));
  const longest = died === null ? 1 : place(yearOf(died, true));
  const bars = dated.map(role => {
    const start = place(yearOf(role.from ?? ''));
    const end = role.to === null ? longest : place(yearOf(role.to, true));
    return { from: start, to: Math.max(end, start), open: isOpenEnded(role) };
  });
  return { bars, at: date => place(yearOf(date)) };
}

export function Timeline({ roles, on, died, now, texts }: Props) {
  const dated = roles.filter(({ from }) => from !== null);
  const drawn = barsOf(dated, now, died);
  if (drawn === null) return null;
  const height = dated.length * ROW + 2;
  const words = (date: string): string => inWords(date, texts.language, 'short');
  return (
    <details class="timeline">
      <summary>
        <span class="label">{texts.timeline}</span>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          width="100%"
          height={height}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {drawn.bars.map((bar, row) => (
            <rect
              key={`${row} ${bar.from}`}
              class={bar.open ? 'bar open' : dated[row]?.current ? 'bar now' : 'bar'}
              x={bar.from * WIDTH}
              y={row * ROW + 2}
              width={Math.max(3, (bar.to - bar.from) * WIDTH)}
              height={BAR}
              rx={2}
            />
          ))}
          {on !== null && (
            <line class="day" x1={drawn.at(on) * WIDTH} x2={drawn.at(on) * WIDTH} y1={0} y2={height} />
          )}
        </svg>
        <span class="timeline-ends">
          <span>{words((dated[0]?.from ?? '').slice(0, 4))}</span>
          <span>{texts.today}</span>
        </span>
      </summary>
      <ol>
        {dated.map(role => (
          <li key={`${role.title}${role.of}${role.from}`}>
            <Link url={role.source} class="role-title">
              {role.title}
            </Link>
            {role.of !== null && <span class="role-of"> · {role.of}</span>}
            <span class="role-when">{held(role, texts)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
