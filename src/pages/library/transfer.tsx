/** Out and in: exports of what is shown or selected, imports, the backup of everything. */
import { useState } from 'preact/hooks';
import { TEMPLATE } from '../../clips/formats/markdown.ts';
import { TemplateError } from '../../clips/formats/template.ts';
import type { Clip } from '../../model/clip.ts';
import { AutoBackup } from './auto-backup.tsx';
import { backup, takeIn } from './backup.ts';
import { Erase } from './erase.tsx';
import { download, FORMATS, type Format, write } from './exports.ts';
import { Share } from './share.tsx';
import { number, text } from './text.ts';

const NAMES: Readonly<Record<Format, string>> = {
  vault: text('libraryVault'),
  markdown: text('libraryMarkdown'),
  w3c: 'W3C Web Annotation (JSON-LD)',
  csv: 'CSV',
  csl: 'CSL-JSON',
  bibtex: 'BibTeX',
  ris: 'RIS',
  html: text('libraryHtml'),
};
/** Where this page keeps the user's template. */
const KEPT = 'byname-template';
/** Troubles of a file that are shown. */
const SHOWN = 20;

export interface TransferProps {
  /** How many an export would take, and they: the selected ones, or all that are shown. */
  readonly count: number;
  readonly clips: () => Promise<readonly Clip[]>;
  readonly collections: readonly string[];
  readonly onNotice: (text: string) => void;
  readonly onClose: () => void;
}

export function Transfer({ count, clips, collections, onNotice, onClose }: TransferProps) {
  const failed = (error: unknown) =>
    onNotice(text('libraryError', error instanceof Error ? error.message : String(error)));
  return (
    <>
      <div class="head">
        <h2>{text('libraryTransfer')}</h2>
        <button type="button" class="plain" aria-label={text('clipClose')} onClick={onClose}>
          ×
        </button>
      </div>
      <Export count={count} clips={clips} failed={failed} />
      <Import onNotice={onNotice} failed={failed} />
      {collections.length > 0 && <Share collections={collections} failed={failed} />}
      <section>
        <h3>{text('libraryBackup')}</h3>
        <button type="button" id="backup" onClick={() => void backup().then(download).catch(failed)}>
          {text('libraryBackup')}
        </button>
        <AutoBackup failed={failed} />
      </section>
      <Erase failed={failed} />
    </>
  );
}

interface ExportProps extends Pick<TransferProps, 'count' | 'clips'> {
  readonly failed: (error: unknown) => void;
}

function Export({ count, clips, failed }: ExportProps) {
  const [format, setFormat] = useState<Format>('vault');
  const [template, setTemplate] = useState(() => localStorage.getItem(KEPT) ?? TEMPLATE);
  const keep = (next: string) => {
    setTemplate(next);
    if (next === TEMPLATE) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, next);
  };
  const give = async () => {
    try {
      download(write(format, await clips(), template));
    } catch (error) {
      failed(error instanceof TemplateError ? new Error(`${error.message} (${error.at})`) : error);
    }
  };
  return (
    <section>
      <h3>{text('libraryExport')}</h3>
      <div class="tools">
        <label class="field">
          {text('libraryExportAs')}
          <select
            id="format"
            value={format}
            onChange={event => setFormat(FORMATS.find(one => one === event.currentTarget.value) ?? 'vault')}
          >
            {FORMATS.map(one => (
              <option key={one} value={one}>
                {NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" id="export" disabled={count === 0} onClick={() => void give()}>
          {text('libraryExport')} ({number(count)})
        </button>
      </div>
      {format === 'vault' && (
        <details>
          <summary>{text('libraryTemplate')}</summary>
          <textarea
            id="template"
            rows={10}
            aria-label={text('libraryTemplate')}
            value={template}
            onChange={event => keep(event.currentTarget.value)}
          />
          {template !== TEMPLATE && (
            <button type="button" onClick={() => keep(TEMPLATE)}>
              {text('libraryTemplateReset')}
            </button>
          )}
        </details>
      )}
    </section>
  );
}

interface ImportProps {
  readonly onNotice: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

function Import({ onNotice, failed }: ImportProps) {
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const [done, setDone] = useState('');
  const take = async (files: readonly File[]) => {
    const found: string[] = [];
    for (const file of files) {
      const { added, merged, same, restored, wrong, read } = await takeIn(file);
      for (const { where, what } of read.troubles)
        found.push(text('libraryImportBad', file.name, `${where}: ${what}`));
      if (wrong > 0) found.push(text('libraryImportBad', file.name, `settings, choices, archive: ${wrong}`));
      if (read.kind !== 'unknown') {
        const words =
          text('libraryImported', number(added), number(merged), number(same)) +
          (read.title === null ? '' : ` ${text('libraryInstalled', read.title)}`) +
          (read.kind === 'backup' ? ` ${text('libraryRestored', number(restored))}` : '');
        setDone(words);
        onNotice(words);
      }
    }
    setTroubles(found);
  };
  return (
    <section>
      <h3>{text('libraryImport')}</h3>
      <p class="soft">{text('libraryImportHelp')}</p>
      <input
        id="import"
        type="file"
        multiple
        accept=".json,.jsonld,.zip,.byname,application/json,application/zip"
        aria-label={text('libraryImport')}
        onChange={event => {
          const input = event.currentTarget;
          void take([...(input.files ?? [])])
            .catch(failed)
            .finally(() => {
              input.value = '';
            });
        }}
      />
      <p class="soft" role="status">
        {done}
      </p>
      {troubles.length > 0 && (
        <ul id="troubles" class="problem">
          {troubles.slice(0, SHOWN).map(trouble => (
            <li key={trouble}>{trouble}</li>
          ))}
          {troubles.length > SHOWN && <li>… {number(troubles.length - SHOWN)}</li>}
        </ul>
      )}
    </section>
  );
}
