/** Where the reader decides who a name is: beside each candidate two buttons, below every card what else can be wrong. */
import type { CardContent, SimilarView } from '../messages/card-content.ts';
import type { RulingAsked, Scope } from '../model/choice.ts';
import type { SettleTexts } from './text.ts';

export interface Settling {
  /** The letters on the page that it is about. */
  readonly surface: string;
  readonly onRule: (ruling: RulingAsked, scope: Scope) => void;
  /** `null`: the name may be nobody else. */
  readonly onOthers: (() => void) | null;
}

interface ChoicesProps {
  readonly people: readonly SimilarView[];
  readonly settling: Settling | null;
  readonly onOpen: (id: string) => void;
  readonly texts: SettleTexts;
}

/** Candidates with what tells them apart; each can be looked at, and chosen for this page or for ever. */
export function Candidates({ people, settling, onOpen, texts }: ChoicesProps) {
  return (
    <ul class="people">
      {people.map(({ id, name, role, description }) => (
        <li key={id}>
          <button type="button" class="person" onClick={() => onOpen(id)}>
            <span class="person-name">{name}</span>
            {(role ?? description) && <span class="person-what">{role ?? description}</span>}
          </button>
          {settling && (
            <span class="choose-buttons">
              <button
                type="button"
                class="button"
                aria-label={texts.isHere(name)}
                onClick={() => settling.onRule({ type: 'entity', id }, 'page')}
              >
                {texts.here}
              </button>
              <button
                type="button"
                class="button"
                aria-label={texts.isEver(name)}
                onClick={() => settling.onRule({ type: 'entity', id }, 'ever')}
              >
                {texts.ever}
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface CorrectProps {
  readonly card: CardContent;
  readonly settling: Settling;
  readonly texts: SettleTexts;
}

/** "Someone else?", "not a name", "never mark". */
export function Correct({ card, settling, texts }: CorrectProps) {
  const { surface, onOthers, onRule } = settling;
  return (
    <details class="correct">
      <summary>
        <span class="label">{texts.wrong}</span>
      </summary>
      <fieldset aria-label={texts.group}>
        {onOthers && card.type === 'entity' && (
          <button type="button" class="button" onClick={onOthers}>
            {texts.else}
          </button>
        )}
        <button type="button" class="button" onClick={() => onRule({ type: 'no-name' }, 'page')}>
          {texts.noName}
        </button>
        {card.type === 'entity' ? (
          <button type="button" class="button" onClick={() => onRule({ type: 'mute', id: card.id }, 'ever')}>
            {texts.never(card.name)}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => onRule({ type: 'no-name' }, 'ever')}>
            {texts.neverWords(surface)}
          </button>
        )}
      </fieldset>
    </details>
  );
}
