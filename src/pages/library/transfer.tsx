/** Out and in: exports of what is shown or selected, imports, the backup of everything. */
import { useState } from 'preact/hooks';
import { TEMPLATE } from '../../clips/formats/markdown.ts';
import { TemplateError } from '../../clips/formats/template.ts';
import type { Clip } from '../../model/clip.ts';
import { backup, takeIn } from './backup.ts';
import { download, FORMATS, type Format, write } from './exports.ts';
import type { Shelf } from './shelf.ts';
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
  /** The selected ones, or all that are shown. */
  readonly clips: readonly Clip[];
  readonly shelf: Shelf;
  readonly onNotice: (text: string) => void;
}

export function Transfer({ clips, shelf, onNotice }: TransferProps) {
  const [format, setFormat] = useState<Format>('vault');
  const [template, setTemplate] = useState(() => localStorage.getItem(KEPT) ?? TEMPLATE);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const failed = (error: unknown) =>
    onNotice(text('libraryError', error instanceof Error ? error.message : String(error)));
  const keep = (next: string) => {
    setTemplate(next);
    if (next === TEMPLATE) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, next);
  };
  const take = async (files: readonly File[]) => {
    const found: string[] = [];
    for (const file of files) {
      const { added, merged, same, restored, wrong, read } = await takeIn(file, shelf);
      for (const { where, what } of read.troubles)
        found.push(text('libraryImportBad', file.name, `${where}: ${what}`));
      if (wrong > 0) found.push(text('libraryImportBad', file.name, `settings, choices, archive: ${wrong}`));
      if (read.kind !== 'unknown')
        onNotice(
          text('libraryImported', number(added), number(merged), number(same)) +
            (read.kind === 'backup' ? ` ${text('libraryRestored', number(restored))}` : ''),
        );
    }
    setTroubles(found);
  };
  return (
    <details id="transfer">
      <summary>
        {text('libraryExport')} · {text('libraryImport')}
      </summary>
      <div class="tools">
        <label>
          {text('libraryExportAs')}{' '}
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
        <button
          type="button"
          id="export"
          disabled={clips.length === 0}
          onClick={() => {
            try {
              download(write(format, clips, template));
            } catch (error) {
              if (error instanceof TemplateError) failed(new Error(`${error.message} (${error.at})`));
              else failed(error);
            }
          }}
        >
          {text('libraryExport')} ({number(clips.length)})
        </button>
        <button type="button" id="backup" onClick={() => void backup().then(download).catch(failed)}>
          {text('libraryBackup')}
        </button>
        <label>
          {text('libraryImport')}{' '}
          <input
            id="import"
            type="file"
            multiple
            accept=".json,.jsonld,.zip,application/json,application/zip"
            title={text('libraryImportHelp')}
            onChange={event => {
              const input = event.currentTarget;
              void take([...(input.files ?? [])])
                .catch(failed)
                .finally(() => {
                  input.value = '';
                });
            }}
          />
        </label>
      </div>
      {format === 'vault' && (
        <label class="template">
          {text('libraryTemplate')}
          <textarea
            id="template"
            rows={8}
            value={template}
            onChange={event => keep(event.currentTarget.value)}
          />
          {template !== TEMPLATE && (
            <button type="button" onClick={() => keep(TEMPLATE)}>
              {text('libraryTemplateReset')}
            </button>
          )}
        </label>
      )}
      {troubles.length > 0 && (
        <ul id="troubles" class="problem">
          {troubles.slice(0, SHOWN).map(trouble => (
            <li key={trouble}>{trouble}</li>
          ))}
          {troubles.length > SHOWN && <li>… {number(troubles.length - SHOWN)}</li>}
        </ul>
      )}
    </details>
  );
}
