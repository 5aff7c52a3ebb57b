/** The clip that is shown in the bubble. Every change is saved at once, and what could not be is told. */
import type { Clip, ClipChange } from '../../model/clip.ts';
import { ask } from '../ask.ts';
import { Bubble } from './bubble.tsx';
import type { ClipHost } from './host.ts';
import type { PageClips } from './page-clips.ts';
import { text } from './text.ts';

interface Open {
  readonly clip: Clip;
  /** Beside what it is shown, in the window. */
  readonly box: DOMRect;
  readonly problem: string | null;
}

export class OpenClip {
  readonly #host: ClipHost;
  readonly #clips: PageClips;
  readonly #signal: AbortSignal;
  #open: Open | null = null;
  /** For completion. */
  #words: { readonly tags: readonly string[]; readonly collections: readonly string[] } = {
    tags: [],
    collections: [],
  };

  constructor(host: ClipHost, clips: PageClips, signal: AbortSignal) {
    this.#host = host;
    this.#clips = clips;
    this.#signal = signal;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  show(clip: Clip, box: DOMRect): void {
    // What is being typed is of the passage that was open.
    this.#host.leave();
    this.#open = { clip, box, problem: null };
    this.#host.show(this.#view(this.#open), box);
    void ask('clip.words', {}, { signal: this.#signal, attempts: 2 })
      .then(answer => {
        this.#words = answer;
        this.#draw();
      })
      .catch(() => undefined);
  }

  /** Takes away whatever the host shows. */
  close(): void {
    // What was typed last is this clip's still.
    this.#host.hide();
    this.#open = null;
  }

  /** Beside `box`, in place of a clip. */
  tell(problem: string, box: DOMRect): void {
    this.#host.show(<p class="bubble problem">{problem}</p>, box);
  }

  #draw(): void {
    if (this.#open) this.#host.update(this.#view(this.#open));
  }

  #view({ clip, problem }: Open) {
    return (
      <Bubble
        key={clip.id}
        {...this.#words}
        people={this.#clips.people}
        clip={clip}
        problem={problem}
        onChange={values => void this.#change(values)}
        onClose={() => this.close()}
      />
    );
  }

  async #change(values: ClipChange): Promise<void> {
    if (!this.#open) return;
    const { clip: before, box } = this.#open;
    try {
      const edit = { id: crypto.randomUUID(), clip: before.id, change: values };
      const { clip } = await ask('clip.edit', { edit, page: this.#clips.meta }, { signal: this.#signal });
      this.#clips.replace(clip);
      if (this.#open?.clip.id === clip.id) this.#open = { ...this.#open, clip, problem: null };
    } catch (error) {
      const problem = notSaved(error);
      if (this.#open?.clip.id === before.id) this.#open = { ...this.#open, problem };
      // Whoever has closed the bubble takes it for saved.
      else if (!this.#host.open) this.tell(problem, box);
    }
    this.#draw();
  }
}

export function notSaved(error: unknown): string {
  return text('clipNotSaved', error instanceof Error ? error.message : String(error));
}
