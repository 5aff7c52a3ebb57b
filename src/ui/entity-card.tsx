/** The card of a person or an organisation in a pack. */
import type { EntityCard as Content } from '../messages/card-content.ts';
import { inWords } from './dates.ts';
import { OrganisationPeople } from './organisation-people.tsx';
import { type Noting, OwnNote } from './own-note.tsx';
import { langOf, People, Section } from './parts.tsx';
import { Clips, Related, Sources, Statements } from './reading-list.tsx';
import { Roles } from './roles.tsx';
import type { Texts } from './text.ts';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly card: Content;
  readonly now: number;
  readonly texts: Texts;
  readonly onOpen: (id: string) => void;
  readonly onMore: ((id: string) => void) | null;
  /** `null`: no notes are written here. */
  readonly noting?: Noting | null;
}

/** "Russia · aged 67": what fits one line under the name. */
function facts(card: Content, texts: Texts): string {
  const date = (value: string): string => inWords(value, texts.language);
  const life =
    card.died !== null
      ? texts.lived(card.born === null ? null : date(card.born), date(card.died))
      : card.ageThen !== null
        ? texts.aged(card.ageThen)
        : card.born !== null
          ? texts.born(date(card.born))
          : null;
  return [card.country, life].filter(part => part !== null).join(' · ');
}

export function EntityCard({ card, now, texts, onOpen, onMore, noting = null }: Props) {
  const line = facts(card, texts);
  const sameLeaders =
    card.leadersThen.map(({ id }) => id).join() === card.leadersNow.map(({ id }) => id).join();
  const day = card.on === null ? null : inWords(card.on, texts.language);
  const when = day === null ? '' : ` · ${sameLeaders ? texts.andToday(day) : day}`;
  return (
    <>
      {(card.description !== null || line !== '') && (
        <div>
          {card.description !== null && (
            <p class="description" lang={langOf(card.description.language)}>
              {card.description.text}
            </p>
          )}
          {line !== '' && <p class="facts">{line}</p>}
        </div>
      )}
      <Roles card={card} texts={texts} />
      <Timeline roles={card.timeline ?? []} on={card.on} died={card.died} now={now} texts={texts} />
      {card.leadersThen.length > 0 && (
        <Section title={texts.headedBy + when} id="leaders-then">
          <People people={card.leadersThen} onOpen={onOpen} />
        </Section>
      )}
      {card.leadersNow.length > 0 && !sameLeaders && (
        <Section title={texts.headedByNow} id="leaders-now">
          <People people={card.leadersNow} onOpen={onOpen} />
        </Section>
      )}
      {card.partOf.length > 0 && (
        <Section title={texts.partOf} id="part-of">
          <People people={card.partOf} onOpen={onOpen} />
        </Section>
      )}
      <OrganisationPeople card={card} texts={texts} onOpen={onOpen} />
      <Statements
        statements={card.statements}
        texts={texts}
        onOpen={onOpen}
        onMore={onMore && (card.moreStatements || card.statements.length > 3) ? () => onMore(card.id) : null}
      />
      <Clips clips={card.clips ?? []} texts={texts} />
      {noting && card.note !== undefined && (
        <OwnNote key={card.id} note={card.note} noting={noting} texts={texts} />
      )}
      <Related articles={card.related} texts={texts} />
      <Sources sources={card.sources} links={card.links} now={now} texts={texts} />
    </>
  );
}
