/** Installations under way, each with its bar. */
import { useState } from 'preact/hooks';
import type { JobRow, PackRow } from '../../messages/packs.ts';
import type { Act } from './act.ts';
import { forgetFile, holdFile, holdsFile, packAmong } from './files.ts';
import { bytes, problemText, text } from './text.ts';

interface Props {
  readonly jobs: readonly JobRow[];
  readonly packs: readonly PackRow[];
  readonly act: Act;
}

export function JobList({ jobs, packs, act }: Props) {
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{text('packsJobs')}</h2>
      <ul class="rows">
        {jobs.map(job => (
          <li key={job.id} class="row" data-job={job.id} data-phase={job.phase}>
            <Job
              job={job}
              title={packs.find(({ id }) => id === job.replaces)?.title ?? fileName(job.label)}
              act={act}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of an address what stands behind its last slash. */
function fileName(label: string): string {
  return (URL.canParse(label) && new URL(label).pathname.split('/').at(-1)) || label;
}

function Job({ job, title, act }: { readonly job: JobRow; readonly title: string; readonly act: Act }) {
  const cancel = () => {
    forgetFile(job.id);
    void act('packs.cancel', { job: job.id });
  };
  const asks = job.wantsFile !== null && !holdsFile(job.id);
  return (
    <>
      <h3>{title}</h3>
      {job.label !== title && <p class="soft address">{job.label}</p>}
      {job.problem === null && !asks && <Bar job={job} title={title} />}
      {job.problem !== null && (
        <p class="problem" role="alert">
          {problemText(job.problem)}
        </p>
      )}
      {asks && <FileAgain job={job} />}
      <div class="tools">
        {job.problem !== null && (
          <button type="button" onClick={() => void act('packs.retry', { job: job.id })}>
            {text('packsRetry')}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {text('packsCancel')}
        </button>
      </div>
    </>
  );
}

/** Without a value the bar moves by itself: while one Blob is written nobody can say how far that is. */
function Bar({ job, title }: { readonly job: JobRow; readonly title: string }) {
  const known = job.total !== null && (job.phase === 'checking' || job.phase === 'receiving');
  const value = known ? { max: job.total ?? 1, value: job.done } : {};
  const amount = job.total === null ? '' : text('packsAmount', bytes(job.done), bytes(job.total));
  return (
    <>
      <progress aria-label={title} {...value} />
      <p class="soft">
        <span>{text(PHASES[job.phase])}</span> <span>{known ? amount : ''}</span>{' '}
        {job.transferred > 0 && <span>{text('packsTransferred', bytes(job.transferred))}</span>}
      </p>
    </>
  );
}

const PHASES = {
  starting: 'packsStarting',
  checking: 'packsChecking',
  receiving: 'packsReceiving',
  finishing: 'packsFinishing',
  waiting: 'packsWaiting',
  failed: 'packsFailed',
} as const;

/** The browser was closed before all of a file was copied: only the reader can give it again. */
function FileAgain({ job }: { readonly job: JobRow }) {
  const [wrong, setWrong] = useState(false);
  const again = async (input: HTMLInputElement) => {
    const pack = await packAmong([...(input.files ?? [])]);
    input.value = '';
    if (pack === null) return;
    setWrong(pack.file.size !== job.wantsFile?.size);
    if (pack.file.size === job.wantsFile?.size) holdFile(job.id, pack.file);
  };
  return (
    <>
      <label>
        {text('packsFileAgain', job.label)}
        <input type="file" accept=".byname" onChange={event => void again(event.currentTarget)} />
      </label>
      {wrong && (
        <p class="problem" role="alert">
          {text('packsProblemOtherFile')}
        </p>
      )}
    </>
  );
}
