/** Files that pages hand over. They live as long as this life of the background; a page that is still there hands them over again. */
import { FILES, type FileOffer } from '../../messages/packs.ts';

export class FileDesk {
  private readonly files = new Map<string, File>();
  private readonly onFile: (job: string) => void;
  private channel: BroadcastChannel | null = null;

  constructor(onFile: (job: string) => void) {
    this.onFile = onFile;
  }

  /** Listens from now on. Only this extension's own pages can be heard: the channel is one origin's. */
  wait(): void {
    if (this.channel !== null) return;
    this.channel = new BroadcastChannel(FILES);
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isOffer(data)) return;
      this.files.set(data.job, data.file);
      this.onFile(data.job);
    };
  }

  has(job: string): boolean {
    return this.files.has(job);
  }

  get(job: string): File | undefined {
    return this.files.get(job);
  }

  forget(job: string): void {
    this.files.delete(job);
  }
}

function isOffer(data: unknown): data is FileOffer {
  return (
    typeof data === 'object' &&
    data !== null &&
    'job' in data &&
    typeof data.job === 'string' &&
    'file' in data &&
    data.file instanceof File
  );
}
