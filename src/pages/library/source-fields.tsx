/** What a citation says of the article: the page's own word, which is not always right. */
import { authorsTyped, dateTyped } from '../../clips/correct.ts';
import type { ClipChange, ClipSource } from '../../model/clip.ts';
import { Field } from './field.tsx';
import { text } from './text.ts';

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
        onSave={typed => onChange({ authors: authorsTyped(typed) })}
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
            const published = dateTyped(typed);
            if (published === undefined) field.reportValidity();
            else onChange({ published });
          }}
        />
      </div>
    </details>
  );
}
