/** Pictures of interfaces in few bytes: PNG with a palette of at most 256 colours. PNG as of the specification's third edition, 8 bits, not interlaced. */
import { unzlibSync, zlibSync } from 'fflate';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, one byte each, row by row. */
  readonly rgb: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** @param png as browsers write screenshots @throws Error for any other kind of PNG */
export function smallPng(png: Uint8Array): Uint8Array {
  return encode(decode(png));
}

function decode(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = kind === 2 ? 3 : kind === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error('not a screenshot’s kind of PNG');
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    packed.set(part, end);
    end += part.length;
  }
  const rows = unfilter(unzlibSync(packed), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++)
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = rows[i * channels + c] ?? 0;
  return { width, height, rgb };
}

/** Undoes the row filters: none, sub, up, average, Paeth. */
function unfilter(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const a = x >= step ? (out[at - step] ?? 0) : 0;
      const b = y > 0 ? (out[at - stride] ?? 0) : 0;
      const c = x >= step && y > 0 ? (out[at - stride - step] ?? 0) : 0;
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
      out[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** The most frequent colours, no two of them nearly alike; the others become the nearest of these. */
function palette(rgb: Uint8Array): { colours: readonly number[]; indexOf: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (let i = 0; i < rgb.length; i += 3) {
    const colour = ((rgb[i] ?? 0) << 16) | ((rgb[i + 1] ?? 0) << 8) | (rgb[i + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const colours: number[] = [];
  for (const apart of [150, 0])
    for (const colour of frequent)
      if (colours.length < 256 && colours.every(other => distance(other, colour) > apart))
        colours.push(colour);
  const known = new Map<number, number>();
  const indexOf = (colour: number): number => {
    const kept = known.get(colour);
    if (kept !== undefined) return kept;
    let best = 0;
    for (let i = 1; i < colours.length; i++)
      if (distance(colours[i] ?? 0, colour) < distance(colours[best] ?? 0, colour)) best = i;
    known.set(colour, best);
    return best;
  };
  return { colours, indexOf };
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

function encode({ width, height, rgb }: Picture): Uint8Array {
  const { colours, indexOf } = palette(rgb);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      rows[y * (width + 1) + 1 + x] = indexOf(
        ((rgb[i] ?? 0) << 16) | ((rgb[i + 1] ?? 0) << 8) | (rgb[i + 2] ?? 0),
      );
    }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3, 0, 0, 0], 8);
  const plte = new Uint8Array(colours.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', plte),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  return new Uint8Array([...SIGNATURE, ...chunks.flatMap(part => [...part])]);
}

const CRC = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(
    [...type].map(letter => letter.charCodeAt(0)),
    4,
  );
  out.set(data, 8);
  let crc = -1;
  for (const byte of out.subarray(4, data.length + 8)) crc = (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  view.setInt32(data.length + 8, ~crc);
  return out;
}
