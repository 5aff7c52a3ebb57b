/** Writes a table, its numbers and a chart into docs/benchmarks, with the machine, the versions and the date. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROOT } from './data.ts';
import { machine } from './measure.ts';

const OUT = resolve(ROOT, 'docs/benchmarks');

export interface NamesRow {
  /** Names asked for, and names there are. */
  readonly size: number;
  readonly names: number;
  readonly language: string;
  /** UTF-16 units of text. */
  readonly length: number;
  readonly method: string;
  /** Million UTF-16 units a second. */
  readonly rate: number;
  /** Of runs after the other methods had their turn, and as a share of the boundary pass in the same place. */
  readonly firstRate: number;
  readonly firstOfBoundary: number;
  readonly ofBoundary: number;
  readonly ofFastBoundary: number;
  readonly found: number;
  readonly buildSeconds: number;
  readonly bytesPerName: number | null;
}

const digits = (rate: number) => rate.toFixed(rate < 10 ? 2 : 0);

export async function reportNames(rows: readonly NamesRow[], real: boolean): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const when = new Date().toISOString().slice(0, 10);
  const lines = [
    '# Finding names',
    '',
    `${machine()}; ${when}; ${real ? 'real and made-up names' : 'names of syllables'}. Made by \`npm run bench -- names\`. MB/s are 10⁶ UTF-16 units a second. The methods take turns with`,
    'batches of runs, one after the other for at least 0.3 s; the median of five batches’ medians counts, without the first run of each. "First run" is the median of these: it comes after the',
    'others had their turn, with their data in the caches, and so is what a page finds that is read now and then; in brackets its share of the boundary pass’s own first run. "Of the boundary" is the share of',
    'a pass that only writes down where words begin and end, as everybody would write it, measured in the same way; in brackets of the fastest such pass, which has no branch.',
    'The peers find exact spellings only, and no genitives, umlaut spellings or accents.',
    '',
    '![Speed by number of names](names.svg)',
    '',
    '| names | text | method | MB/s | of the boundary | first run, MB/s | found | built in |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      row =>
        `| ${row.names.toLocaleString('en')} | ${row.language} ${row.length / 1000} KB | ${row.method}${row.bytesPerName === null ? '' : `, ${row.bytesPerName.toFixed(2)} bytes a name`} | ` +
        `${digits(row.rate)} | ${row.ofBoundary.toFixed(3)} (${row.ofFastBoundary.toFixed(3)}) | ${digits(row.firstRate)} (${row.firstOfBoundary.toFixed(3)}) | ${row.found} | ${row.buildSeconds.toFixed(1)} s |`,
    ),
    '',
  ];
  await writeFile(resolve(OUT, 'names.md'), lines.join('\n'));
  await writeFile(resolve(OUT, 'names.svg'), chart(rows));
}

const WIDTH = 760;
const HEIGHT = 380;
const LEFT = 56;
const RIGHT = 210;
const COLOURS = ['#0b5cad', '#b3540c', '#3b7d23', '#8a2be2', '#777777', '#c2185b'];

/** Speed on 100 KB of English by number of names, both logarithmic. */
function chart(rows: readonly NamesRow[]): string {
  const shown = rows.filter(({ language, length }) => language === 'en' && length === 100_000);
  const methods = [...new Set(shown.map(({ method }) => method))];
  const sizes = [...new Set(shown.map(({ names }) => names))];
  const x = (names: number) => scale(names, Math.min(...sizes), Math.max(...sizes), LEFT, WIDTH - RIGHT);
  const y = (rate: number) => scale(rate, 0.1, 1000, HEIGHT - 40, 20);
  const text = (at: number, down: number, words: string, more = '') =>
    `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" ${more}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
  const grid = [0.1, 1, 10, 100, 1000].flatMap(rate => [
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(rate).toFixed(1)}" y2="${y(rate).toFixed(1)}" stroke="#ddd"/>`,
    text(LEFT - 6, y(rate) + 4, String(rate), 'text-anchor="end"'),
  ]);
  const lines = methods.flatMap((method, m) => {
    const colour = COLOURS[m % COLOURS.length] ?? '#000';
    const own = shown.filter(row => row.method === method);
    const points = own.map(row => `${x(row.names).toFixed(1)},${y(row.rate).toFixed(1)}`);
    const last = own.at(-1);
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>`,
      ...points.map(
        point => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${colour}"/>`,
      ),
      last === undefined ? '' : text(x(last.names) + 8, y(last.rate) + 4, method, `fill="${colour}"`),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    ...sizes.map(names => text(x(names), HEIGHT - 20, names.toLocaleString('en'), 'text-anchor="middle"')),
    text(LEFT, 12, 'MB/s on 100 KB of English, by number of names'),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function scale(value: number, from: number, to: number, low: number, high: number): number {
  const span = Math.log(to) - Math.log(from);
  return low + (span === 0 ? 0.5 : (Math.log(value) - Math.log(from)) / span) * (high - low);
}
