/** The card: a head with the name, and below it what is known, what the page says, or whom to choose from. */
import type { CardContent } from '../messages/card-content.ts';
import { EntityCard } from './entity-card.tsx';
import type { Noting } from './own-note.tsx';
import { Glyph, type Icon, IconButton, langOf, Section } from './parts.tsx';
import { Related } from './reading-list.tsx';
import { Candidates, Correct, type Settling } from './settle.tsx';
import type { Texts } from './text.ts';

export type CardState =
  | { readonly status: 'loading'; readonly name: string }
  /** `gone`: the extension was updated under the page; trying again is of no use. */
  | { readonly status: 'failed'; readonly name: string; readonly gone: boolean }
  | { readonly status: 'ready'; readonly card: CardContent };

export interface CardActions {
  readonly onOpen: (id: string) => void;
  /** Everything that somebody said; missing: there is no way there. */
  readonly onMore?: (id: string) => void;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onRetry: () => void;
  /** `null`: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  /** `null`: the card is not about a name on the page. */
  readonly settling?: Settling | null;
  /** Writes a note on whom the card is about; `null`: not here. */
  readonly noting?: Noting | null;
}

interface Props extends CardActions {
  /** Another number: another card is shown in the place of the one before, and begins at its top with nothing folded out. */
  readonly nr?: number;
  readonly state: CardState;
  readonly pinned: boolean;
  /** Milliseconds since 1970: the age of sources. */
  readonly now: number;
  readonly texts: Texts;
}

function iconOf(state: CardState): Icon {
  if (state.status !== 'ready' || state.card.type !== 'entity') return 'unknown';
  return state.card.kind;
}

function Content({
  state,
  now,
  texts,
  onOpen,
  onMore,
  onRetry,
  settling = null,
  noting = null,
}: Omit<Props, 'pinned' | 'nr'>) {
  switch (state.status) {
    case 'loading':
      return (
        <div class="loading" role="status">
          <p class="quiet">{texts.loading}</p>
          <span class="bone" />
          <span class="bone short" />
          <span class="bone" />
          <span class="bone short" />
        </div>
      );
    case 'failed':
      return (
        <div class="failed" role="status">
          <p>{state.gone ? texts.updated : texts.unavailable}</p>
          {!state.gone && (
            <button type="button" class="button" onClick={onRetry}>
              {texts.retry}
            </button>
          )}
        </div>
      );
    case 'ready':
      return (
        <>
          <Ready
            card={state.card}
            now={now}
            texts={texts}
            onOpen={onOpen}
            onMore={onMore ?? null}
            settling={settling}
            noting={noting}
          />
          {settling && <Correct card={state.card} settling={settling} texts={texts.settle} />}
        </>
      );
  }
}

interface ReadyProps {
  readonly card: CardContent;
  readonly now: number;
  readonly texts: Texts;
  readonly onOpen: (id: string) => void;
  readonly onMore: ((id: string) => void) | null;
  readonly settling: Settling | null;
  readonly noting: Noting | null;
}

function Ready({ card, now, texts, onOpen, onMore, settling, noting }: ReadyProps) {
  const choosing = { settling, onOpen, texts: texts.settle };
  switch (card.type) {
    case 'entity':
      return (
        <EntityCard card={card} now={now} texts={texts} onOpen={onOpen} onMore={onMore} noting={noting} />
      );
    case 'choice':
      return (
        <Section title={texts.choose} id="choose">
          <Candidates people={card.candidates} {...choosing} />
        </Section>
      );
    case 'unknown':
      return (
        <>
          <p class="facts">{card.kind === 'person' ? texts.unknownPerson : texts.unknownOrganisation}</p>
          {card.described === null ? (
            <p class="quiet">{texts.pageSaysNothing}</p>
          ) : (
            <Section title={texts.pageSays} id="page-says">
              <p class="passage" lang={langOf(card.described.language)}>
                {card.described.text}
              </p>
            </Section>
          )}
          {card.similar.length > 0 && (
            <Section title={texts.similar} id="similar">
              <Candidates people={card.similar} {...choosing} />
            </Section>
          )}
          <Related articles={card.related} texts={texts} />
        </>
      );
  }
}

export function Card({ nr = 0, state, pinned, now, texts, ...actions }: Props) {
  const name = state.status === 'ready' ? state.card.name : state.name;
  const own = state.status === 'ready' && state.card.type === 'entity' ? state.card.ownName : null;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={texts.about(name)}
      lang={texts.language}
      dir={texts.direction}
      tabIndex={-1}
    >
      <header class="head">
        {actions.onBack && <IconButton icon="back" label={texts.back} onClick={actions.onBack} />}
        <span class={`kind kind-${iconOf(state)}`}>
          <Glyph icon={iconOf(state)} />
        </span>
        <h2 class="name">
          <bdi>{name}</bdi>
          {own !== null && (
            <bdi class="own-name" lang={langOf(own.language)}>
              {own.text}
            </bdi>
          )}
        </h2>
        <span class="actions">
          <IconButton
            icon="pin"
            label={pinned ? texts.unpin : texts.pin}
            pressed={pinned}
            onClick={actions.onPin}
          />
          <IconButton icon="close" label={texts.close} onClick={actions.onClose} />
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section key={nr} class="content" tabIndex={0} aria-label={name}>
        <Content state={state} now={now} texts={texts} {...actions} />
      </section>
    </div>
  );
}
