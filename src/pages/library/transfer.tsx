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
import { type FileTrouble, failureOf, troublesOf } from './troubles.ts';

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
/** Details of a file's troubles that are shown. */
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
      <Import onNotice={onNotice} />
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

function Import({ onNotice }: Pick<TransferProps, 'onNotice'>) {
  const [troubles, setTroubles] = useState<readonly FileTrouble[]>([]);
  const [done, setDone] = useState('');
  /** One file; the others come in whatever becomes of it. @returns what was wrong with it */
  const takeOne = async (file: File): Promise<readonly FileTrouble[]> => {
    try {
      const { added, merged, same, restored, wrong, read } = await takeIn(file);
      if (read.kind !== 'unknown') {
        const words =
          text('libraryImported', number(added), number(merged), number(same)) +
          (read.title === null ? '' : ` ${text('libraryInstalled', read.title)}`) +
          (read.kind === 'backup' ? ` ${text('libraryRestored', number(restored))}` : '');
        setDone(words);
        onNotice(words);
      }
      return troublesOf(file.name, read.troubles, wrong);
    } catch (error) {
      console.error('byname: a file was not taken in', error);
      return [failureOf(file.name, error)];
    }
  };
  const take = async (files: readonly File[]) => {
    setDone('');
    const found: FileTrouble[] = [];
    for (const file of files) found.push(...(await takeOne(file)));
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
          void take([...(input.files ?? [])]).finally(() => {
            input.value = '';
          });
        }}
      />
      <p class="soft" role="status">
        {done}
      </p>
      {troubles.length > 0 && (
        <ul id="troubles" class="problem" role="alert">
          {troubles.map(({ words, details }) => (
            <li key={words}>
              {words}
              {details.length > 0 && <Details lines={details} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** For whoever mends the file; folded away from the others. */
function Details({ lines }: { readonly lines: readonly string[] }) {
  return (
    <details>
      <summary>{text('libraryDetails')}</summary>
      <ul lang="en">
        {lines.slice(0, SHOWN).map(line => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>… {number(lines.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}
