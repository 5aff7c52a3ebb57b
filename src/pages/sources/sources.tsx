/** Every network request that the reader has set up, and where the facts come from. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackRow, PacksView } from '../../messages/packs.ts';
import { Link } from '../../ui/parts.tsx';
import { ask } from '../ask.ts';
import { addressOf, Bar } from '../nav.tsx';
import { packWords } from '../pack-words.ts';
import { language, text } from '../text.ts';
import { type Address, addressesIn, filesOf } from './addresses.ts';

function Sources() {
  const [view, setView] = useState<PacksView | null>(null);
  const [note, setNote] = useState('');
  useEffect(() => {
    ask('packs.view', {})
      .then(setView)
      .catch((error: Error) => setNote(text('popupError', error.message)));
  }, []);
  return (
    <>
      <Bar here="sources" />
      <main class="wide">
        <h1>{text('sourcesTitle')}</h1>
        <p>{text('sourcesIntro')}</p>
        <p role="status">{note}</p>
        {view && <Addresses addresses={addressesIn(view)} />}
        <section aria-labelledby="never">
          <h2 id="never">{text('sourcesNever')}</h2>
          <ul class="never">
            <li>{text('sourcesNever1')}</li>
            <li>{text('sourcesNever2')}</li>
          </ul>
          <p class="soft">{text('sourcesNever3')}</p>
        </section>
        {view && <Facts packs={view.packs} />}
      </main>
    </>
  );
}

const FILES = [
  ['pack', 'sourcesFile'],
  ['signature', 'sourcesSignature'],
  ['blocks', 'sourcesBlocks'],
] as const;

function Addresses({ addresses }: { readonly addresses: readonly Address[] }) {
  if (addresses.length === 0) return <p class="none">{text('sourcesNone')}</p>;
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{text('sourcesAddresses')}</h2>
      {addresses.map(({ url, title }) => (
        <div key={url} class="address" data-address={url}>
          <h3>{title === null ? text('sourcesForNew') : text('sourcesFor', title)}</h3>
          <ul>
            {FILES.map(([file, words]) => (
              <li key={file}>
                <code>{filesOf(url)[file]}</code> – {text(words)}
              </li>
            ))}
          </ul>
          <p class="soft">{text('sourcesWhen')}</p>
        </div>
      ))}
      <p>
        <a href={addressOf('packs')}>{text('sourcesManage')}</a>
      </p>
    </section>
  );
}

function Facts({ packs }: { readonly packs: readonly PackRow[] }) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text('sourcesFacts')}</h2>
      <ul>
        {packs.map(pack => (
          <li key={pack.id} class="fact">
            <h3>{packWords(pack).title}</h3>
            <p class="soft">
              {[pack.version, pack.licence, packWords(pack).attribution].filter(Boolean).join(' · ')}
              {pack.homepage !== null && (
                <>
                  {' · '}
                  <Link url={pack.homepage}>{pack.homepage}</Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

document.documentElement.lang = language;
document.title = `${text('sourcesTitle')} – Byname`;
const root = document.getElementById('sources');
if (root) render(<Sources />, root);
