/** What a citation says of the article: the page's own word, which is not always right. */
import type { ClipChange, ClipSource } from '../../model/clip.ts';
import { text } from './text.ts';

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export interface SourceFieldsProps {
  readonly source: ClipSource;
  readonly onChange: (change: ClipChange) => void;
}

export function SourceFields({ source, onChange }: SourceFieldsProps) {
  return (
    <details id="source">
      <summary>{text('librarySource')}</summary>
      <label class="field">
        {text('libraryArticleTitle')}
        <input
          id="source-title"
          value={source.title}
          onChange={event => onChange({ title: event.currentTarget.value.trim() })}
        />
      </label>
      <label class="field">
        {text('libraryAuthors')}
        <input
          id="source-authors"
          value={source.authors.join('; ')}
          onChange={event =>
            onChange({
              authors: event.currentTarget.value
                .split(';')
                .map(author => author.trim())
                .filter(Boolean),
            })
          }
        />
      </label>
      <div class="pair">
        <label class="field">
          {text('libraryOutlet')}
          <input
            id="source-publisher"
            value={source.publisher ?? ''}
            onChange={event => onChange({ publisher: event.currentTarget.value.trim() || null })}
          />
        </label>
        <label class="field">
          {text('libraryPublished')}
          <input
            id="source-published"
            placeholder="2026-11-29"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            value={source.published ?? ''}
            onChange={event => {
              const field = event.currentTarget;
              const value = field.value.trim();
              if (value === '' || DAY.test(value)) onChange({ published: value || null });
              else field.reportValidity();
            }}
          />
        </label>
      </div>
    </details>
  );
}
