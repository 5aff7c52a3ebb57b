/** What somebody was on the article's day, and is today: two points on a line, one when nothing changed. */
import type { EntityCard, RoleView } from '../messages/card-content.ts';
import { inWords } from './dates.ts';
import { held, isOpenEnded } from './held.ts';
import { Link } from './parts.tsx';
import type { Texts } from './text.ts';

function Role({ role, texts }: { readonly role: RoleView; readonly texts: Texts }) {
  const when = held(role, texts);
  return (
    <li class="role">
      <Link url={role.source} class="role-title">
        {role.title}
      </Link>
      {role.of !== null && <span class="role-of"> · {role.of}</span>}
      {when !== null && <span class="role-when">{when}</span>}
    </li>
  );
}

const keyOf = ({ title, of, from }: RoleView): string => `${title}${of}${from}`;

interface PointProps {
  readonly when: string;
  readonly now: boolean;
  readonly roles: readonly RoleView[];
  readonly none: string;
  readonly texts: Texts;
}

function Point({ when, now, roles, none, texts }: PointProps) {
  return (
    <div class={now ? 'point now' : 'point'}>
      <dt class="label">{when}</dt>
      <dd>
        {roles.length === 0 ? (
          <p class="quiet">{none}</p>
        ) : (
          <ul>
            {roles.map(role => (
              <Role key={keyOf(role)} role={role} texts={texts} />
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** Taken up since, and nobody says whether they have ended: each says so itself. Of the dead none. */
function maybeNow({ timeline = [], rolesThen, died }: EntityCard): readonly RoleView[] {
  const known = new Set(rolesThen.map(keyOf));
  return died === null ? timeline.filter(role => isOpenEnded(role) && !known.has(keyOf(role))) : [];
}

/** At most so many roles a day: the card is a glance. */
const MOST = 3;

export function Roles({ card, texts }: { readonly card: EntityCard; readonly texts: Texts }) {
  const day = card.on === null ? null : inWords(card.on, texts.language);
  const then = card.rolesThen.slice(0, MOST);
  const now = (card.rolesNow.length > 0 ? card.rolesNow : maybeNow(card)).slice(0, MOST);
  if (then.length === 0 && now.length === 0) return null;
  if (day === null) {
    return (
      <dl class="line">
        <Point when={texts.today} now roles={now} none={texts.noRoleNow} texts={texts} />
      </dl>
    );
  }
  if (card.sameRoles && then.length > 0) {
    return (
      <dl class="line">
        <Point when={texts.onDayAndToday(day)} now roles={then} none={texts.noRoleThen} texts={texts} />
      </dl>
    );
  }
  return (
    <dl class="line">
      <Point when={texts.onDay(day)} now={false} roles={then} none={texts.noRoleThen} texts={texts} />
      <Point
        when={texts.today}
        now
        roles={now}
        none={then.some(isOpenEnded) ? texts.maybeRoleNow : texts.noRoleNow}
        texts={texts}
      />
    </dl>
  );
}
