/** A statement on its speaker's page: the words, the day, what it is about, every place where it stands. */
import type { SaidSource, SaidView } from '../../../messages/person.ts';
import { webAddress } from '../../../ui/parts.tsx';
import { day, text } from '../text.ts';

interface Props {
  readonly said: SaidView;
  readonly onTopic: (id: string) => void;
  readonly onRemove: (url: string) => void;
}

function Place({
  place,
  onRemove,
}: {
  readonly place: SaidSource;
  readonly onRemove: (url: string) => void;
}) {
  const href = webAddress(place.link);
  const name = [place.publisher, place.title].filter(Boolean).join(': ') || place.url;
  return (
    <li>
      {href === null ? (
        name
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      {place.date !== null && <time dateTime={place.date}> · {day(place.date)}</time>}{' '}
      <button
        type="button"
        class="quiet remove"
        onClick={() => onRemove(place.url)}
        aria-label={text('personRemoveLabel', name)}
      >
        {text('personRemove')}
      </button>
    </li>
  );
}

export function SaidItem({ said, onTopic, onRemove }: Props) {
  return (
    <li class="said">
      <p class="soft">
        {said.date === null ? text('personNoDay') : <time dateTime={said.date}>{day(said.date)}</time>}
        {said.form !== 'direct' && ` · ${text('personReported')}`}
        {said.from === 'archive' && ` · ${text('personRead')}`}
      </p>
      <blockquote lang={said.language ?? undefined}>{said.text}</blockquote>
      {said.topics.length > 0 && (
        <p class="topics">
          {said.topics.map(({ id, name }) => (
            <button key={id} type="button" class="quiet" onClick={() => onTopic(id)}>
              {name}
            </button>
          ))}
        </p>
      )}
      <ul class="places">
        {said.places.map(place => (
          <Place key={place.url} place={place} onRemove={onRemove} />
        ))}
      </ul>
    </li>
  );
}
