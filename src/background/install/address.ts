/** Reads a pack from an address: its head, all of it from any place on, and what is published beside it. Sends no cookies and no referrer. */
import { PackError } from '../../pack/error.ts';
import { HEAD_BYTES, type Head, readHead } from '../../pack/head.ts';
import { InstallProblem } from './problem.ts';
import type { Meter, Source } from './source.ts';

/** Milliseconds without a byte until the connection is given up. */
const SILENCE = 30_000;
const MOST_SIGNATURE = 1_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** What the server said with the file's first bytes. */
interface Server {
  /** It gives parts of the file. */
  readonly ranges: boolean;
  /** A strong validator, for If-Range. */
  readonly etag: string | null;
}

/** @throws InstallProblem `bad-address`: neither https nor on this computer (the extension pages' policy allows no other) */
export function checkAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local))) {
    throw new InstallProblem('bad-address', address);
  }
  return url;
}

export class AddressSource implements Source {
  private readonly url: URL;
  private readonly signal: AbortSignal;
  private readonly meter: Meter;
  private server: Server = { ranges: false, etag: null };

  constructor(address: string, signal: AbortSignal, meter: Meter) {
    this.url = checkAddress(address);
    this.signal = signal;
    this.meter = meter;
  }

  /** Whether the server gives parts; known after `head`. */
  get ranges(): boolean {
    return this.server.ranges;
  }

  async head(): Promise<Head> {
    const response = await this.request(this.url, { range: `bytes=0-${HEAD_BYTES - 1}` });
    const range = rangeOf(response);
    const bytes = await this.upTo(response, HEAD_BYTES);
    const etag = response.headers.get('etag');
    this.server = { ranges: range !== null, etag: etag?.startsWith('"') ? etag : null };
    return readHead(bytes, range?.size ?? null);
  }

  async signature(): Promise<string | null> {
    const bytes = await this.beside('.sig', MOST_SIGNATURE);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  /** What is published under the address with `suffix` at the end of its path. @returns null when there is nothing */
  async beside(suffix: string, most: number): Promise<Bytes | null> {
    const url = new URL(this.url);
    url.pathname += suffix;
    try {
      const bytes = await this.upTo(await this.request(url), most + 1);
      return bytes.length > most ? null : bytes;
    } catch (error) {
      if (error instanceof InstallProblem && error.code === 'refused') return null;
      throw error;
    }
  }

  /** A server that gives no parts sends all of it again; what is there already is read over. */
  async *read(from: number): AsyncGenerator<Bytes> {
    const { ranges, etag } = this.server;
    const conditional = etag === null ? {} : { 'if-range': etag };
    const response = await this.request(
      this.url,
      from > 0 && ranges ? { range: `bytes=${from}-`, ...conditional } : {},
    );
    let skip = from - (rangeOf(response)?.start ?? 0);
    for await (const piece of this.pieces(response)) {
      if (skip < piece.length) yield piece.subarray(Math.max(0, skip));
      skip -= piece.length;
    }
  }

  /** `length` bytes from `from`. @throws InstallProblem `offline` when the server gives others */
  async stretch(from: number, length: number): Promise<Bytes> {
    const { etag } = this.server;
    const response = await this.request(this.url, {
      range: `bytes=${from}-${from + length - 1}`,
      ...(etag === null ? {} : { 'if-range': etag }),
    });
    if (rangeOf(response)?.start !== from) {
      await response.body?.cancel();
      throw new PackError('bad-header', 'the file was changed on the server');
    }
    const bytes = await this.upTo(response, length);
    if (bytes.length !== length) throw new InstallProblem('offline', 'cut off');
    return bytes;
  }

  private async request(url: URL, headers: Record<string, string> = {}): Promise<Response> {
    const response = await silenced(
      fetch(url, {
        headers,
        signal: this.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      }),
    ).catch(error => {
      throw this.signal.aborted ? error : new InstallProblem('offline', String(error));
    });
    if (response.ok) return response;
    await response.body?.cancel();
    // 408, 429 and 5xx may pass; the others will not.
    const passing = response.status === 408 || response.status === 429 || response.status >= 500;
    throw new InstallProblem(passing ? 'offline' : 'refused', String(response.status));
  }

  private async *pieces(response: Response): AsyncGenerator<Bytes> {
    const reader = response.body?.getReader();
    if (reader === undefined) return;
    try {
      for (;;) {
        const { done, value } = await silenced(reader.read()).catch(error => {
          throw this.signal.aborted ? error : new InstallProblem('offline', String(error));
        });
        if (done) return;
        this.meter.bytes += value.length;
        yield value;
      }
    } finally {
      void reader.cancel().catch(() => {});
    }
  }

  private async upTo(response: Response, most: number): Promise<Bytes> {
    const bytes = new Uint8Array(most);
    let length = 0;
    for await (const piece of this.pieces(response)) {
      bytes.set(piece.subarray(0, most - length), length);
      length = Math.min(most, length + piece.length);
      if (length === most) break;
    }
    return bytes.subarray(0, length);
  }
}

/** Of `Content-Range: bytes 0-99/1234`; null: the response is the whole file. */
function rangeOf(response: Response): { readonly start: number; readonly size: number | null } | null {
  if (response.status !== 206) return null;
  const [, start, size] =
    /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '') ?? [];
  if (start === undefined) return null;
  return { start: Number(start), size: size === undefined || size === '*' ? null : Number(size) };
}

async function silenced<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silent')), SILENCE);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
