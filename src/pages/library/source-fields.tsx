/** What a citation says of the article: the page's own word, which is not always right. */
import type { ClipChange, ClipSource } from '../../model/clip.ts';
import { Field } from './field.tsx';
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
      <Field
        id="source-title"
        label={text('libraryArticleTitle')}
        value={source.title}
        onSave={title => onChange({ title: title.trim() })}
      />
      <Field
        id="source-authors"
        label={text('libraryAuthors')}
        value={source.authors.join('; ')}
        onSave={typed => {
          const authors = typed.split(';').map(author => author.trim());
          onChange({ authors: authors.filter(Boolean) });
        }}
      />
      <div class="pair">
        <Field
          id="source-publisher"
          label={text('libraryOutlet')}
          value={source.publisher ?? ''}
          onSave={publisher => onChange({ publisher: publisher.trim() || null })}
        />
        <Field
          id="source-published"
          label={text('libraryPublished')}
          placeholder="2026-11-29"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          value={source.published ?? ''}
          onSave={(typed, field) => {
            const day = typed.trim();
            if (day === '' || DAY.test(day)) onChange({ published: day || null });
            else field.reportValidity();
          }}
        />
      </div>
    </details>
  );
}
