/** Everyone on the page whom Byname knows, weightiest first. */
import { useState } from 'preact/hooks';
import type { CastMember, CastStatement } from '../../messages/panel.ts';
import { Glyph } from '../../ui/parts.tsx';
import { text } from '../text.ts';
import type { Acts } from './acts.ts';
import { Candidates } from './candidates.tsx';

/** The article's words are in its language, not in the panel's. */
export interface Spoken {
  /** BCP 47. */
  readonly spoken: string;
}

interface CastListProps extends Spoken {
  readonly members: readonly CastMember[];
  readonly acts: Acts;
}

export function CastList({ members, acts, spoken }: CastListProps) {
  return (
    <ul>
      {members.map(member => (
        <Member key={member.id} member={member} acts={acts} spoken={spoken} />
      ))}
    </ul>
  );
}

interface MemberProps extends Spoken {
  readonly member: CastMember;
  readonly acts: Acts;
}

function Member({ member, acts, spoken }: MemberProps) {
  const { id, kind, name, role, description, starts, statements, surface, others } = member;
  return (
    <li class="row" data-entity={id}>
      <Head kind={kind} name={name} starts={starts} acts={acts} />
      {(role ?? description) && <p class="soft">{role ?? description}</p>}
      <Statements statements={statements} acts={acts} spoken={spoken} />
      <details class="wrong">
        <summary aria-label={text('panelWrongOf', name)} title={text('panelWrong')}>
          …
        </summary>
        <Candidates people={others} surface={surface} acts={acts} />
        <div class="tools">
          <button type="button" onClick={() => acts.rule(surface, { type: 'no-name' }, 'page')}>
            {text('panelNoName', surface)}
          </button>
          <button type="button" onClick={() => acts.rule(surface, { type: 'mute', id }, 'ever')}>
            {text('panelNever', name)}
          </button>
        </div>
      </details>
    </li>
  );
}

interface HeadProps extends JumpsProps {
  readonly kind: CastMember['kind'];
}

/** The name, what it is of, and the way to each of its mentions. */
export function Head({ kind, name, starts, acts }: HeadProps) {
  return (
    <div class="head">
      <span class={`kind ${kind}`}>
        <Glyph icon={kind} />
      </span>
      <h3>{name}</h3>
      <Jumps name={name} starts={starts} acts={acts} />
    </div>
  );
}

interface JumpsProps {
  readonly name: string;
  readonly starts: readonly number[];
  readonly acts: Acts;
}

/** To each mention in turn, forwards and back. */
function Jumps({ name, starts, acts }: JumpsProps) {
  const [at, setAt] = useState(-1);
  const count = starts.length;
  const go = (step: 1 | -1) => {
    const next = at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
    setAt(next);
    const start = starts[next];
    if (start !== undefined) acts.jump(start);
  };
  return (
    <div class="jumps">
      {count > 1 && (
        <span class="soft">
          {at < 0 || at >= count ? text('panelTimes', count) : text('panelAt', at + 1, count)}
        </span>
      )}
      {count > 1 && (
        <button type="button" aria-label={text('panelPrevious', name)} onClick={() => go(-1)}>
          ↑
        </button>
      )}
      <button type="button" aria-label={text('panelNext', name)} onClick={() => go(1)}>
        ↓
      </button>
    </div>
  );
}

interface StatementsProps extends Spoken {
  readonly statements: readonly CastStatement[];
  readonly acts: Acts;
}

export function Statements({ statements, acts, spoken }: StatementsProps) {
  return (
    <>
      {statements.map(({ text: words, form, at }) => (
        <blockquote key={`${at} ${words}`}>
          <span lang={spoken}>{words}</span>
          {form !== 'direct' && ' '}
          <span class="together">
            {form !== 'direct' && <span class="soft">({text('panelReported')})</span>}
            {at !== null && (
              <button type="button" aria-label={text('panelShowStatement')} onClick={() => acts.jump(at)}>
                ↓
              </button>
            )}
          </span>
        </blockquote>
      ))}
    </>
  );
}
