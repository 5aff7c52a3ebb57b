/** Who a name may be, each to be chosen for the page or for ever. */
import type { CandidateView } from '../../messages/panel.ts';
import { textsFor } from '../../ui/texts.ts';
import { language } from '../text.ts';
import type { Acts } from './acts.ts';

interface Props {
  readonly people: readonly CandidateView[];
  readonly surface: string;
  readonly acts: Acts;
}

export function Candidates({ people, surface, acts }: Props) {
  const texts = textsFor([language]).settle;
  if (people.length === 0) return null;
  return (
    <ul>
      {people.map(({ id, name, role, description }) => (
        <li key={id} class="candidate">
          <strong>{name}</strong>
          {(role ?? description) && <span class="soft"> · {role ?? description}</span>}
          <div class="tools">
            <button
              type="button"
              aria-label={texts.isHere(name)}
              onClick={() => acts.rule(surface, { type: 'entity', id }, 'page')}
            >
              {texts.here}
            </button>
            <button
              type="button"
              aria-label={texts.isEver(name)}
              onClick={() => acts.rule(surface, { type: 'entity', id }, 'ever')}
            >
              {texts.ever}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
