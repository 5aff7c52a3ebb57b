/** Writes tables and a chart of how fast names are found into docs/benchmarks, with the machine, the versions and the date; what people wrote around them stays. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** What stands between these lines is made; they say so to whoever writes around it. */
const MADE = '<!-- made by `npm run bench -- names` -->';
const MADE_END = '<!-- end of what is made -->';

export async function reportNames(rows: readonly NamesRow[], real: boolean): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const file = resolve(OUT, 'names.md');
  const written = await readFile(file, 'utf8').catch(() => `# Finding names\n\n${MADE}\n${MADE_END}\n`);
  const [before = '', rest = ''] = written.split(MADE, 2);
  const behind = rest.split(MADE_END, 2)[1] ?? '\n';
  await writeFile(file, `${before}${MADE}\n\n${tables(rows, real).join('\n')}\n\n${MADE_END}${behind}`);
  await writeFile(resolve(OUT, 'names.svg'), chart(rows));
}

const OWN = 'byname';

function tables(rows: readonly NamesRow[], real: boolean): string[] {
  const when = new Date().toISOString().slice(0, 10);
  const methods = [...new Set(rows.map(({ method }) => method))];
  const peers = methods.filter(method => method !== OWN);
  const sizes = [...new Set(rows.map(({ names }) => names))];
  const own = rows.filter(({ method }) => method === OWN);
  const head = (cells: readonly string[]): string[] => [line(cells), line(cells.map(() => '---'))];
  return [
    `${machine()}; ${when}; ${real ? 'real and made-up names' : 'names of syllables'}. Seconds until it is built:`,
    '',
    ...head(['names', 'Byname, bytes a name', ...methods]),
    ...sizes.map(names => {
      const ofSize = rows.filter(row => row.names === names);
      const bytes = ofSize.find(({ bytesPerName }) => bytesPerName !== null)?.bytesPerName ?? null;
      const seconds = methods.map(method =>
        ofSize.find(row => row.method === method)?.buildSeconds.toFixed(1),
      );
      return line([names.toLocaleString('en'), bytes?.toFixed(2) ?? '', ...seconds.map(s => s ?? '')]);
    }),
    '',
    'MB/s, in brackets on the first run; shares of the pass, in brackets of the fastest such pass; what Byname finds, and what the peers find:',
    '',
    ...head(['names', 'text', OWN, 'of the pass', 'first run, of the pass', ...peers, 'found']),
    ...own.map(row => {
      const others = rows.filter(
        other =>
          other.method !== OWN &&
          other.names === row.names &&
          other.language === row.language &&
          other.length === row.length,
      );
      const found = [...new Set(others.map(other => other.found))];
      return line([
        row.names.toLocaleString('en'),
        `${row.language} ${row.length / 1000} KB`,
        speed(row),
        `${row.ofBoundary.toFixed(3)} (${row.ofFastBoundary.toFixed(3)})`,
        row.firstOfBoundary.toFixed(3),
        ...peers.map(peer => speed(others.find(({ method }) => method === peer))),
        `${row.found}; ${found.join(', ')}`,
      ]);
    }),
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const speed = (row: NamesRow | undefined): string =>
  row === undefined ? '' : `${digits(row.rate)} (${digits(row.firstRate)})`;

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
