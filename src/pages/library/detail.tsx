/** One clip in full; everything of it can be corrected here, and every correction taken back. */
import { useState } from 'preact/hooks';
import { formChosen, speakerNamed, withEntity } from '../../clips/correct.ts';
import type { KnownWords, Row } from '../../librarian/protocol.ts';
import type { ClipChange, ClipEntity } from '../../model/clip.ts';
import { ColourButtons, FormOptions, KindSelect, NameList } from '../../ui/clip-fields.tsx';
import { ChipsField } from './chips-field.tsx';
import { Field } from './field.tsx';
import { foundText } from './list.tsx';
import { SourceFields } from './source-fields.tsx';
import { day, text } from './text.ts';
import { rememberTyped } from './unsaved.ts';

export interface DetailProps {
  readonly row: Row;
  readonly words: KnownWords;
  readonly onChange: (change: ClipChange) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
}

/** Only addresses that a browser opens as pages become links: clips come out of files too. */
export function httpAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

export function Detail({ row, words, onChange, onCopy, onDelete }: DetailProps) {
  const { clip, found } = row;
  const { source } = clip;
  const address = httpAddress(source.url);
  const state = found && foundText(found);
  return (
    <article id="detail" aria-label={source.title} key={clip.id} data-clip={clip.id}>
      <blockquote class={clip.colour} lang={source.language ?? undefined}>
        {clip.place.quote.exact}
      </blockquote>
      {state && <p class="problem">{state}</p>}
      <p class="source">
        {address === null ? (
          source.title
        ) : (
          <a id="open" href={address} target="_blank" rel="noopener noreferrer">
            {source.title || source.url}
          </a>
        )}
        <span>
          {[source.authors.join(', '), source.publisher, source.published && day(source.published)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span>{text('librarySaved', day(clip.created, 'long'))}</span>
      </p>
      <div class="actions">
        <button type="button" id="copy" onClick={onCopy}>
          {text('libraryCopy')}
        </button>
        <button type="button" id="delete" onClick={onDelete}>
          {text('libraryDelete')}
        </button>
        <fieldset class="colours" aria-label={text('clipColour')}>
          <ColourButtons chosen={clip.colour} onChoose={colour => onChange({ colour })} text={text} />
        </fieldset>
      </div>
      <Field
        id="note"
        label={text('clipNote')}
        lines={3}
        value={clip.note}
        onType={note => rememberTyped(clip.id, clip.note, note)}
        onSave={note => onChange({ note })}
      />
      <ChipsField
        id="tags"
        label={text('libraryTags')}
        chips={clip.tags.map(tag => ({ key: tag, label: tag }))}
        known={words.tags}
        onAdd={tag => onChange({ addTags: [tag] })}
        onRemove={tag => onChange({ removeTags: [tag] })}
      />
      <Field
        id="collection"
        label={text('clipCollection')}
        value={clip.collection ?? ''}
        list="all-collections"
        onSave={name => onChange({ collection: name.trim() || null })}
      />
      <SpeakerFields row={row} words={words} onChange={onChange} />
      <People row={row} words={words} onChange={onChange} />
      <SourceFields source={source} onChange={onChange} />
    </article>
  );
}

type PartProps = Pick<DetailProps, 'row' | 'words' | 'onChange'>;

function SpeakerFields({ row, words, onChange }: PartProps) {
  const { clip } = row;
  return (
    <div class="pair">
      <Field
        id="speaker"
        label={text('librarySpeaker')}
        value={clip.speaker?.name ?? ''}
        list="speakers"
        onSave={typed => onChange({ speaker: speakerNamed(typed, [...clip.entities, ...words.people]) })}
      />
      <label class="field">
        {text('libraryForm')}
        <select
          id="form"
          value={clip.form ?? ''}
          onChange={event => onChange({ form: formChosen(event.currentTarget.value) })}
        >
          <FormOptions text={text} />
        </select>
      </label>
      <NameList id="speakers" names={[...clip.entities, ...words.people].map(({ name }) => name)} />
    </div>
  );
}

function People({ row, words, onChange }: PartProps) {
  const { entities } = row.clip;
  const [kind, setKind] = useState<ClipEntity['kind']>('person');
  const add = (name: string) => {
    const more = withEntity(entities, name, kind, words.people);
    if (more !== entities) onChange({ entities: more });
  };
  return (
    <ChipsField
      id="people"
      label={text('libraryPeople')}
      chips={entities.map(({ id, name, kind }) => ({
        key: id,
        label: name,
        href: `#person=${encodeURIComponent(id)}`,
        hint: text(kind === 'person' ? 'libraryPerson' : 'libraryOrganisation'),
      }))}
      known={words.people.map(({ name }) => name)}
      onAdd={add}
      onRemove={gone => onChange({ entities: entities.filter(({ id }) => id !== gone) })}
    >
      <KindSelect id="people-kind" kind={kind} onChoose={setKind} text={text} />
    </ChipsField>
  );
}
