/** A benchmark's table and its bars, printed and written into docs/benchmarks with the machine, the versions and the date. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROOT } from './data.ts';
import { machine } from './measure.ts';

const OUT = resolve(ROOT, 'docs/benchmarks');

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What is to be reached; drawn as a line. */
  readonly target?: number;
}

export interface Table {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  /** What was measured how. */
  readonly about: readonly string[];
  /** What else ran it, with versions: the browser. */
  readonly versions: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly bars: { readonly unit: string; readonly values: readonly Bar[] };
}

export async function report(table: Table): Promise<void> {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [row(table.head), row(table.head.map(() => '---')), ...table.rows.map(row)];
  console.log(lines.join('\n'));
  await mkdir(OUT, { recursive: true });
  const when = new Date().toISOString().slice(0, 10);
  const text = [
    `# ${table.title}`,
    '',
    `${machine()}, ${table.versions}; ${when}. ${table.about[0] ?? ''}`,
    ...table.about.slice(1),
    '',
    `![${table.title}](${table.name}.svg)`,
    '',
    ...lines,
    '',
  ];
  await writeFile(resolve(OUT, `${table.name}.md`), text.join('\n'));
  await writeFile(resolve(OUT, `${table.name}.svg`), bars(table.bars.values, table.bars.unit));
}

const WIDTH = 760;
const LEFT = 300;
const RIGHT = 90;
const LINE = 24;

function bars(values: readonly Bar[], unit: string): string {
  const most = Math.max(...values.flatMap(({ value, target = 0 }) => [value, target]));
  const x = (value: number) => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
  const height = values.length * LINE + 16;
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const drawn = values.flatMap(({ label, value, target }, i) => {
    const top = 8 + i * LINE;
    const met = target === undefined || value <= target;
    return [
      `<text x="${LEFT - 8}" y="${top + 15}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${LEFT}" y="${top + 3}" width="${(x(value) - LEFT).toFixed(1)}" height="${LINE - 8}" fill="${met ? '#0b5cad' : '#b3540c'}"/>`,
      `<text x="${(x(value) + 6).toFixed(1)}" y="${top + 15}">${escaped(`${value.toFixed(value < 10 ? 1 : 0)} ${unit}`)}</text>`,
      target === undefined
        ? ''
        : `<line x1="${x(target).toFixed(1)}" x2="${x(target).toFixed(1)}" y1="${top}" y2="${top + LINE - 2}" stroke="#111" stroke-width="2"/>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...drawn.filter(line => line !== ''),
    '</svg>',
    '',
  ].join('\n');
}
