/** What is shown beside a saved passage: that it is saved, and what can be said of it. Every change is saved at once. */
import type { Clip, ClipChange, ClipEntity, LostReason } from '../../model/clip.ts';
import { ColourButtons, NameList } from '../../ui/clip-fields.tsx';
import { Typed } from '../../ui/typed.tsx';
import { More } from './bubble-more.tsx';
import { text } from './text.ts';

export interface BubbleProps {
  readonly clip: Clip;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  /** Whom the page names. */
  readonly people: readonly ClipEntity[];
  readonly problem: string | null;
  readonly onChange: (change: ClipChange) => void;
  readonly onClose: () => void;
}

const FORMS = { direct: 'clipDirect', indirect: 'clipIndirect', reported: 'clipReported' } as const;

export function SaveButton({ onSave }: { readonly onSave: () => void }) {
  return (
    // The selection must not go when the button is pressed.
    <button type="button" class="save" onPointerDown={event => event.preventDefault()} onClick={onSave}>
      {text('clipSave')}
    </button>
  );
}

export function Bubble({ clip, tags, collections, people, problem, onChange, onClose }: BubbleProps) {
  const { speaker, form } = clip;
  if (clip.deleted)
    return (
      <div class="bubble" role="dialog" aria-label={text('clipSaved')}>
        <div class="row">
          <p class="grow" role="status">
            {text('clipRemoved')}
          </p>
          <button type="button" onClick={() => onChange({ deleted: false })}>
            {text('clipRestore')}
          </button>
          <Close onClose={onClose} />
        </div>
      </div>
    );
  return (
    <div class="bubble" role="dialog" aria-label={text('clipSaved')} data-clip={clip.id}>
      <div class="row">
        <p class="grow" role="status">
          {text('clipSaved')}
        </p>
        <button type="button" class="undo" onClick={() => onChange({ deleted: true })}>
          {text('clipUndo')}
        </button>
        <Close onClose={onClose} />
      </div>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {speaker && (
        <div class="row said">
          <span class="grow">{text('clipSaidBy', speaker.name, form ? text(FORMS[form]) : '')}</span>
          <button type="button" onClick={() => onChange({ speaker: null, form: null })}>
            {text('clipNotSaid')}
          </button>
        </div>
      )}
      <label>
        {text('clipNote')}
        <Typed name="note" lines={2} resting value={clip.note} onSave={note => onChange({ note })} />
      </label>
      <label>
        {text('clipTags')}
        <Typed
          name="tags"
          list="tags"
          value={clip.tags.join(', ')}
          onSave={tags => onChange({ tags: tags.split(',') })}
        />
      </label>
      <NameList id="tags" names={completions(clip.tags, tags)} />
      <label>
        {text('clipCollection')}
        <Typed
          name="collection"
          list="collections"
          value={clip.collection ?? ''}
          onSave={name => onChange({ collection: name.trim() || null })}
        />
      </label>
      <NameList id="collections" names={collections} />
      <More clip={clip} people={people} onChange={onChange} />
      <fieldset class="colours" aria-label={text('clipColour')}>
        <ColourButtons chosen={clip.colour} onChoose={colour => onChange({ colour })} text={text} />
      </fieldset>
    </div>
  );
}

/** A list of an input completes all of its text: each entry has the tags that are there already before it. */
function completions(own: readonly string[], all: readonly string[]): readonly string[] {
  const before = own.length > 0 ? `${own.join(', ')}, ` : '';
  return all.filter(tag => !own.includes(tag)).map(tag => before + tag);
}

function Close({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" aria-label={text('clipClose')} onClick={onClose}>
      ×
    </button>
  );
}

const REASONS = { gone: 'clipLostGone', ambiguous: 'clipLostAmbiguous', empty: 'clipLostEmpty' } as const;

export interface LostProps {
  readonly lost: readonly { readonly clip: Clip; readonly reason: LostReason }[];
  readonly onClose: () => void;
}

/** The passages of this page that are no longer on it: their words are kept all the same. */
export function LostList({ lost, onClose }: LostProps) {
  return (
    <section class="bubble lost" aria-label={text('clipLost', String(lost.length))}>
      <div class="row">
        <p class="grow" role="status">
          {text('clipLost', String(lost.length))}
        </p>
        <Close onClose={onClose} />
      </div>
      <ul>
        {lost.map(({ clip, reason }) => (
          <li key={clip.id}>
            <q>{clip.place.quote.exact}</q> <span class="said">{text(REASONS[reason])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
