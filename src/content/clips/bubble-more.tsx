/** What the reading filled in of a clip, to be corrected: who is in it, who said it and how, and where it stands. */
import { useState } from 'preact/hooks';
import { authorsTyped, dateTyped, formChosen, speakerNamed, withEntity } from '../../clips/correct.ts';
import type { Clip, ClipChange, ClipEntity } from '../../model/clip.ts';
import { FormOptions, KindSelect, NameList } from '../../ui/clip-fields.tsx';
import { Typed } from '../../ui/typed.tsx';
import { text } from './text.ts';

export interface MoreProps {
  readonly clip: Clip;
  /** Whom the page names: for completion. */
  readonly people: readonly ClipEntity[];
  readonly onChange: (change: ClipChange) => void;
}

export function More({ clip, people, onChange }: MoreProps) {
  const known = [...clip.entities, ...people];
  return (
    <details>
      <summary>{text('clipMore')}</summary>
      <label>
        {text('librarySpeaker')}
        <Typed
          name="speaker"
          list="people"
          value={clip.speaker?.name ?? ''}
          onSave={name => onChange({ speaker: speakerNamed(name, known) })}
        />
      </label>
      <label>
        {text('libraryForm')}
        <select
          name="form"
          value={clip.form ?? ''}
          onChange={event => onChange({ form: formChosen(event.currentTarget.value) })}
        >
          <FormOptions text={text} />
        </select>
      </label>
      <People entities={clip.entities} known={known} onChange={onChange} />
      <NameList id="people" names={known.map(({ name }) => name)} />
      <Source source={clip.source} onChange={onChange} />
    </details>
  );
}

interface PeopleProps {
  readonly entities: readonly ClipEntity[];
  readonly known: readonly ClipEntity[];
  readonly onChange: (change: ClipChange) => void;
}

function People({ entities, known, onChange }: PeopleProps) {
  const [kind, setKind] = useState<ClipEntity['kind']>('person');
  return (
    <>
      <label>
        {text('libraryPeople')}
        <span class="row">
          <input
            class="grow"
            name="people"
            list="people"
            placeholder={text('libraryAdd')}
            onChange={event => {
              const name = event.currentTarget.value.trim();
              event.currentTarget.value = '';
              if (name !== '') onChange({ entities: withEntity(entities, name, kind, known) });
            }}
          />
          <KindSelect kind={kind} onChoose={setKind} text={text} />
        </span>
      </label>
      <ul class="row people">
        {entities.map(({ id, name }) => (
          <li key={id}>
            {name}
            <button
              type="button"
              aria-label={text('libraryRemove', name)}
              onClick={() => onChange({ entities: entities.filter(one => one.id !== id) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ source, onChange }: Pick<Clip, 'source'> & Pick<MoreProps, 'onChange'>) {
  return (
    <>
      <label>
        {text('libraryArticleTitle')}
        <Typed name="title" value={source.title} onSave={title => onChange({ title: title.trim() })} />
      </label>
      <label>
        {text('libraryAuthors')}
        <Typed
          name="authors"
          value={source.authors.join('; ')}
          onSave={names => onChange({ authors: authorsTyped(names) })}
        />
      </label>
      <div class="pair">
        <label>
          {text('libraryOutlet')}
          <Typed
            name="publisher"
            value={source.publisher ?? ''}
            onSave={name => onChange({ publisher: name.trim() || null })}
          />
        </label>
        <label>
          {text('libraryPublished')}
          <Typed
            name="published"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            value={source.published ?? ''}
            onSave={(typed, field) => {
              const published = dateTyped(typed);
              if (published === undefined) field.reportValidity();
              else onChange({ published });
            }}
          />
        </label>
      </div>
    </>
  );
}
