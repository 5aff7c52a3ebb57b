/** Names that are to be settled: several may be meant, or nobody Byname knows. */
import type { CastOpen } from '../../messages/panel.ts';
import { text } from '../text.ts';
import type { Acts } from './acts.ts';
import { Candidates } from './candidates.tsx';
import { Head, type Spoken, Statements } from './cast-list.tsx';

interface OpenNamesProps extends Spoken {
  readonly names: readonly CastOpen[];
  readonly acts: Acts;
}

export function OpenNames({ names, acts, spoken }: OpenNamesProps) {
  return (
    <ul>
      {names.map(open => (
        <OpenName key={`${open.type} ${open.surface}`} open={open} acts={acts} spoken={spoken} />
      ))}
    </ul>
  );
}

/** "This page says: …", the page's words in its language. */
function describedIn(spoken: string, described: string) {
  const said = text('panelDescribed', described);
  const at = said.indexOf(described);
  return (
    <>
      {said.slice(0, at)}
      <span lang={spoken}>{described}</span>
      {said.slice(at + described.length)}
    </>
  );
}

interface OpenNameProps extends Spoken {
  readonly open: CastOpen;
  readonly acts: Acts;
}

function OpenName({ open, acts, spoken }: OpenNameProps) {
  const { type, surface, kind, described, starts, statements, candidates } = open;
  const draft = { kind, names: [surface], role: described ?? '', note: '', links: [] };
  return (
    <li class="row" data-name={surface}>
      <Head kind={kind} name={surface} starts={starts} acts={acts} />
      <p class="soft">
        {type === 'doubt'
          ? text('panelDoubt')
          : described === null
            ? text('panelUnknown')
            : describedIn(spoken, described)}
      </p>
      <Statements statements={statements} acts={acts} spoken={spoken} />
      <details open={type === 'doubt'}>
        <summary aria-label={text('panelSettleOf', surface)}>{text('panelSettle')}</summary>
        <Candidates people={candidates} surface={surface} acts={acts} />
        <div class="tools">
          <button type="button" onClick={() => acts.edit(null, draft)}>
            {text('panelMakeOwn', surface)}
          </button>
          <button type="button" onClick={() => acts.rule(surface, { type: 'no-name' }, 'page')}>
            {text('panelNoName', surface)}
          </button>
          <button type="button" onClick={() => acts.rule(surface, { type: 'no-name' }, 'ever')}>
            {text('panelNever', surface)}
          </button>
        </div>
      </details>
    </li>
  );
}
