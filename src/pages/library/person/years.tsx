/** How much somebody said in each year, as bars to choose from. */
import { number, text } from '../text.ts';

interface Props {
  readonly years: readonly { readonly key: string; readonly count: number }[];
  readonly chosen: string | null;
  readonly onChoose: (year: string | null) => void;
}

export function Years({ years, chosen, onChoose }: Props) {
  if (years.length < 2) return null;
  const most = Math.max(...years.map(({ count }) => count));
  const counts = new Map(years.map(({ key, count }) => [key, count]));
  const first = Number(years[0]?.key);
  const last = Number(years.at(-1)?.key);
  // Years of silence are a part of the picture; centuries of it are not.
  const all =
    last - first <= 80
      ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
      : years.map(({ key }) => key);
  return (
    <ol class="years" aria-label={text('personTimeline')}>
      {all.map(year => {
        const count = counts.get(year) ?? 0;
        return (
          <li key={year}>
            <button
              type="button"
              disabled={count === 0}
              aria-pressed={chosen === year}
              aria-label={`${year}: ${number(count)}`}
              title={`${year}: ${number(count)}`}
              onClick={() => onChoose(chosen === year ? null : year)}
            >
              <span
                class="column"
                style={{ blockSize: `${count === 0 ? 0 : Math.max(6, (count / most) * 100)}%` }}
              />
            </button>
            <span class="year" aria-hidden="true">
              {year}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
