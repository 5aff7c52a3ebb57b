/** Install from an address or a file. */
import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { holdFile, packAmong } from './files.ts';
import { text } from './text.ts';

export function AddPack({ install }: { readonly install: Act }) {
  const [url, setUrl] = useState('');
  const fromAddress = (event: Event) => {
    event.preventDefault();
    void install('packs.add', {
      job: crypto.randomUUID(),
      from: { type: 'address', url: url.trim() },
      replaces: null,
    }).then(() => setUrl(''));
  };
  return (
    <section aria-labelledby="add">
      <h2 id="add">{text('packsAdd')}</h2>
      <form onSubmit={fromAddress}>
        <label>
          {text('packsAddress')}
          <input
            id="pack-address"
            type="url"
            required
            placeholder="https://"
            value={url}
            onInput={event => setUrl(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{text('packsInstall')}</button>
      </form>
      <label>
        {text('packsFile')}
        <input
          id="pack-file"
          type="file"
          multiple
          accept=".byname,.sig"
          onChange={event => void chosen(event.currentTarget, install, null)}
        />
      </label>
      <p class="soft">{text('packsSafety')}</p>
    </section>
  );
}

/** Installs the file that was chosen; the input is empty again afterwards, so that the same file can be chosen twice. */
export async function chosen(input: HTMLInputElement, install: Act, replaces: string | null): Promise<void> {
  const pack = await packAmong([...(input.files ?? [])]);
  input.value = '';
  if (pack === null) return;
  const job = crypto.randomUUID();
  holdFile(job, pack.file);
  const { name, size } = pack.file;
  await install('packs.add', {
    job,
    from: { type: 'file', name, size, signature: pack.signature },
    replaces,
  });
}
