/** A collection for somebody else: what goes into its pack, and what is said of it. */
import { useState } from 'preact/hooks';
import { share } from './backup.ts';
import { download } from './exports.ts';
import { text } from './text.ts';

export interface ShareProps {
  readonly collections: readonly string[];
  readonly failed: (error: unknown) => void;
}

/** Where this page keeps who shares. */
const WHO = 'byname-shared-by';

export function Share({ collections, failed }: ShareProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [licence, setLicence] = useState(text('libraryShareLicence'));
  const [attribution, setAttribution] = useState(localStorage.getItem(WHO) ?? '');
  const title = chosen !== null && collections.includes(chosen) ? chosen : (collections[0] ?? '');
  const give = async () => {
    localStorage.setItem(WHO, attribution);
    download(await share(title, licence.trim(), attribution.trim()));
  };
  return (
    <section>
      <h3>{text('libraryShare')}</h3>
      <p class="soft">{text('libraryShareHelp')}</p>
      <div class="tools">
        <label class="field">
          {text('libraryCollection')}
          <select
            id="share-collection"
            value={title}
            onChange={event => setChosen(event.currentTarget.value)}
          >
            {collections.map(name => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {text('packsLicence')}
          <input
            id="share-licence"
            maxLength={500}
            value={licence}
            onInput={event => setLicence(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {text('packsAttribution')}
          <input
            id="share-attribution"
            maxLength={500}
            value={attribution}
            onInput={event => setAttribution(event.currentTarget.value)}
          />
        </label>
        <button type="button" id="share" onClick={() => void give().catch(failed)}>
          {text('librarySharePack')}
        </button>
      </div>
    </section>
  );
}
