/** What is installed, in the reader's order: the first pack that has a fact about somebody gives it. */
import { useState } from 'preact/hooks';
import type { JobRow, PackRow, UpdateCheck } from '../../messages/packs.ts';
import { ask } from '../ask.ts';
import { packWords } from '../pack-words.ts';
import { SureButton } from '../sure-button.tsx';
import type { Act } from './act.ts';
import { chosen } from './add-pack.tsx';
import { bytes, dateAndAge, number, problemText, text } from './text.ts';

interface Props {
  /** What came of the last change. */
  readonly told: string;
  readonly packs: readonly PackRow[];
  readonly jobs: readonly JobRow[];
  readonly act: Act;
  readonly install: Act;
}

export function PackList({ told, packs, jobs, act, install }: Props) {
  const move = (from: number, by: number) => {
    const ids = packs.map(({ id }) => id);
    const [id] = ids.splice(from, 1);
    if (id === undefined || from + by < 0 || from + by > ids.length) return;
    ids.splice(from + by, 0, id);
    void act('packs.order', { ids });
  };
  return (
    <section aria-labelledby="installed">
      <div class="title">
        <h2 id="installed">{text('packsInstalled')}</h2>
        <span class="soft" role="status">
          {told}
        </span>
      </div>
      {packs.length > 1 && <p class="soft">{text('packsOrder')}</p>}
      <ol class="rows">
        {packs.map((pack, i) => (
          <li key={pack.id} class="row" data-pack={pack.id} {...(pack.on ? {} : { 'data-off': '' })}>
            <div class="head">
              <h3>{packWords(pack).title}</h3>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={pack.on}
                  aria-label={text('packsUse', packWords(pack).title)}
                  onChange={event => {
                    const on = event.currentTarget.checked;
                    void act(
                      'packs.switch',
                      { id: pack.id, on },
                      text(on ? 'packsUsed' : 'packsUnused', packWords(pack).title),
                    );
                  }}
                />
                {text('packsOn')}
              </label>
            </div>
            <Facts pack={pack} />
            {pack.missing && <Missing pack={pack} jobs={jobs} install={install} />}
            <div class="tools">
              {packs.length > 1 && (
                <>
                  <Mover pack={pack} up off={i === 0} move={() => move(i, -1)} />
                  <Mover pack={pack} up={false} off={i === packs.length - 1} move={() => move(i, 1)} />
                </>
              )}
              <span class="space" />
              <Updates pack={pack} jobs={jobs} install={install} />
              <Remover pack={pack} act={act} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Stays focusable at the ends of the list: the keyboard must not lose its place because something was moved. */
function Mover(props: {
  readonly pack: PackRow;
  readonly up: boolean;
  readonly off: boolean;
  readonly move: () => void;
}) {
  const label = text(props.up ? 'packsUp' : 'packsDown', packWords(props.pack).title);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={props.off}
      onClick={() => !props.off && props.move()}
    >
      {props.up ? '↑' : '↓'}
    </button>
  );
}

function Facts({ pack }: { readonly pack: PackRow }) {
  const { origin } = pack;
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [text('packsVersion'), pack.version],
    [text('packsLicence'), pack.licence],
    [text('packsAttribution'), packWords(pack).attribution],
    [
      text('packsSource'),
      origin.type === 'address' ? origin.url : origin.type === 'file' ? origin.name : text('packsBuiltIn'),
    ],
    [text('packsSignedBy'), pack.signedBy],
  ];
  const figures = [
    text('packsEntities', number(pack.entities)),
    ...(pack.clips === undefined ? [] : [text('packsClips', number(pack.clips))]),
    bytes(pack.size),
    text('packsInstalledWhen', dateAndAge(pack.installed)),
  ];
  return (
    <>
      <p class="figures">{figures.join(' · ')}</p>
      <dl>
        {rows.map(([label, value]) =>
          value === null ? null : (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ),
        )}
        {pack.homepage !== null && /^https?:/.test(pack.homepage) && (
          <>
            <dt>{text('packsHomepage')}</dt>
            <dd>
              <a href={pack.homepage} target="_blank" rel="noopener noreferrer">
                {pack.homepage}
              </a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** The browser has evicted it: one click brings it back, from where it came. */
function Missing({
  pack,
  jobs,
  install,
}: {
  readonly pack: PackRow;
  readonly jobs: readonly JobRow[];
  readonly install: Act;
}) {
  const { origin } = pack;
  const coming = jobs.some(({ replaces }) => replaces === pack.id);
  return (
    <>
      <p class="problem">{text('packsMissing')}</p>
      {!coming && origin.type === 'address' && (
        <button
          type="button"
          onClick={() =>
            void install('packs.add', { job: crypto.randomUUID(), from: origin, replaces: pack.id })
          }
        >
          {text('packsAgain')}
        </button>
      )}
      {!coming && origin.type === 'file' && (
        <label>
          {text('packsFileAgain', origin.name)}
          <input
            type="file"
            multiple
            accept=".byname,.sig"
            onChange={event => void chosen(event.currentTarget, install, pack.id)}
          />
        </label>
      )}
    </>
  );
}

function Updates({
  pack,
  jobs,
  install,
}: {
  readonly pack: PackRow;
  readonly jobs: readonly JobRow[];
  readonly install: Act;
}) {
  const [check, setCheck] = useState<UpdateCheck | 'asking' | null>(null);
  const { origin } = pack;
  if (origin.type !== 'address' || pack.missing) return null;
  if (jobs.some(({ replaces }) => replaces === pack.id)) return null;
  const look = async () => {
    setCheck('asking');
    setCheck(
      await ask('packs.check', { id: pack.id }).catch((error: Error) => ({
        state: 'problem' as const,
        problem: { code: 'internal' as const, detail: error.message },
      })),
    );
  };
  const update = () => {
    setCheck(null);
    void install('packs.add', { job: crypto.randomUUID(), from: origin, replaces: pack.id });
  };
  return (
    <>
      <span role="status" class="soft">
        {check !== null && check !== 'asking' && check.state === 'current' && text('packsCurrent')}
        {check !== null && check !== 'asking' && check.state === 'problem' && problemText(check.problem)}
      </span>
      {check !== null && check !== 'asking' && check.state === 'available' ? (
        <button type="button" onClick={update}>
          {text('packsUpdate', check.version ?? '?', bytes(check.size))}
        </button>
      ) : (
        <button type="button" aria-disabled={check === 'asking'} onClick={() => void look()}>
          {text('packsCheck')}
        </button>
      )}
    </>
  );
}

/** What is removed must be downloaded again. */
function Remover({ pack, act }: { readonly pack: PackRow; readonly act: Act }) {
  if (pack.origin.type === 'built-in') return null;
  return (
    <SureButton
      words={text('packsRemove')}
      question={text('packsRemoveSure')}
      onSure={() => void act('packs.remove', { id: pack.id }, text('packsRemoved', pack.title))}
    />
  );
}
