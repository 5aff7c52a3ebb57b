/** One clip in full, and what can be changed of it. */
import type { LastFound } from '../../messages/clips.ts';
import { type Clip, type ClipValues, COLOURS } from '../../model/clip.ts';
import { lostText } from './list.tsx';
import { day, text } from './text.ts';

const COLOUR_NAMES = {
  yellow: 'clipYellow',
  green: 'clipGreen',
  blue: 'clipBlue',
  pink: 'clipPink',
} as const;
const FORMS = { direct: 'clipDirect', indirect: 'clipIndirect', reported: 'clipReported' } as const;

export interface DetailProps {
  readonly clip: Clip;
  readonly found: LastFound | undefined;
  readonly onChange: (change: Partial<ClipValues>) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
}

/** Only addresses that a browser opens as pages become links: clips come out of files too. */
export function httpAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

export function Detail({ clip, found, onChange, onCopy, onDelete }: DetailProps) {
  const { source, speaker, form } = clip;
  const address = httpAddress(source.url);
  return (
    <article id="detail" aria-label={source.title} key={clip.id}>
      <blockquote lang={source.language ?? undefined}>{clip.place.quote.exact}</blockquote>
      {found?.found.how === 'lost' && <p class="problem">{lostText(found)}</p>}
      <p class="soft">
        {[
          source.authors.join(', '),
          source.title,
          source.publisher,
          source.published && day(source.published),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="soft">{text('librarySaved', day(clip.created))}</p>
      {clip.entities.length > 0 && <p class="soft">{clip.entities.map(({ name }) => name).join(' · ')}</p>}
      <div class="tools">
        {address !== null && (
          <a id="open" href={address} target="_blank" rel="noopener noreferrer">
            {text('libraryOpen')}
          </a>
        )}
        <button type="button" onClick={onCopy}>
          {text('libraryCopy')}
        </button>
        <button type="button" onClick={onDelete}>
          {text('libraryDelete')}
        </button>
      </div>
      <label>
        {text('librarySpeaker')}
        <input
          name="speaker"
          value={speaker?.name ?? ''}
          onChange={event => {
            const name = event.currentTarget.value.trim();
            const known = clip.entities.find(entity => entity.name === name);
            onChange({ speaker: name === '' ? null : { id: known?.id ?? null, name } });
          }}
          list="people"
        />
        {form && <span class="soft">{text(FORMS[form])}</span>}
      </label>
      <datalist id="people">
        {clip.entities.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <label>
        {text('clipNote')}
        <textarea
          id="note"
          value={clip.note}
          onChange={event => onChange({ note: event.currentTarget.value })}
        />
      </label>
      <label>
        {text('clipTags')}
        <input
          id="tags"
          value={clip.tags.join(', ')}
          onChange={event => onChange({ tags: event.currentTarget.value.split(',') })}
        />
      </label>
      <label>
        {text('clipCollection')}
        <input
          id="collection"
          value={clip.collection ?? ''}
          list="all-collections"
          onChange={event => onChange({ collection: event.currentTarget.value.trim() || null })}
        />
      </label>
      <fieldset class="colours" aria-label={text('clipColour')}>
        {COLOURS.map(colour => (
          <button
            key={colour}
            type="button"
            class={colour}
            aria-label={text(COLOUR_NAMES[colour])}
            aria-pressed={clip.colour === colour}
            onClick={() => onChange({ colour })}
          />
        ))}
      </fieldset>
    </article>
  );
}
