/** Sections of an organisation's card: who of the page belongs to it, who has a role there, its parts. */
import type { EntityCard } from '../messages/card-content.ts';
import { inWords } from './dates.ts';
import { People, Section } from './parts.tsx';
import type { Texts } from './text.ts';

interface Props {
  readonly card: EntityCard;
  readonly texts: Texts;
  readonly onOpen: (id: string) => void;
}

export function OrganisationPeople({ card, texts, onOpen }: Props) {
  const { onPage = [], officersThen = [], officersNow = [], members = [] } = card;
  const day = card.on === null ? '' : ` · ${inWords(card.on, texts.language)}`;
  // Nobody stands there twice for the same: who leads it is told above.
  const here = without(onPage, card.on === null ? card.leadersNow : card.leadersThen);
  const sections = [
    { id: 'on-page', title: texts.onPage, people: here },
    { id: 'officers-then', title: texts.officers + day, people: without(officersThen, here) },
    {
      id: 'officers-now',
      title: texts.officersNow,
      people: same(officersThen, officersNow) ? [] : officersNow,
    },
    { id: 'members', title: texts.members, people: without(members, here) },
  ];
  return (
    <>
      {sections.map(({ id, title, people }) =>
        people.length === 0 ? null : (
          <Section key={id} title={title} id={id}>
            <People people={people} onOpen={onOpen} />
          </Section>
        ),
      )}
    </>
  );
}

function without<T extends { readonly id: string }>(
  people: readonly T[],
  told: readonly { readonly id: string }[],
): readonly T[] {
  const known = new Set(told.map(({ id }) => id));
  return people.filter(({ id }) => !known.has(id));
}

function same(a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean {
  return a.map(({ id }) => id).join() === b.map(({ id }) => id).join();
}
