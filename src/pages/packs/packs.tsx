/** The page of the packs: what is installed, what is being installed, and from where more can come. */
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PacksView } from '../../messages/packs.ts';
import { ask } from '../ask.ts';
import { Bar } from '../nav.tsx';
import type { Act } from './act.ts';
import { AddPack } from './add-pack.tsx';
import { handOver } from './files.ts';
import { JobList } from './job-list.tsx';
import { Memory } from './memory.tsx';
import { PackList } from './pack-list.tsx';
import { language, text } from './text.ts';

/** Milliseconds between looks at what the background does; while it installs, less than half a second. */
const BUSY = 150;
const IDLE = 2_000;

function Packs() {
  const [view, setView] = useState<PacksView | null>(null);
  const [note, setNote] = useState('');
  const [told, setTold] = useState('');
  const [kept, setKept] = useState(true);
  const busy = useRef(false);
  const lookSoon = useRef(() => {});
  const show = useCallback((next: PacksView) => {
    busy.current = next.jobs.some(({ phase }) => phase !== 'failed');
    handOver(next.jobs);
    setView(next);
  }, []);
  const act: Act = async (name, request, said = '') => {
    try {
      const answer: PacksView = await ask(name, request);
      show(answer);
      lookSoon.current();
      setNote('');
      setTold(said);
    } catch (error) {
      setTold('');
      setNote(text('packsError', error instanceof Error ? error.message : String(error)));
    }
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      // A background that dies while it is asked has nothing to say; it is asked again.
      await ask('packs.view', {})
        .then(show)
        .catch(() => {});
      timer = setTimeout(look, busy.current ? BUSY : IDLE);
    };
    lookSoon.current = () => {
      clearTimeout(timer);
      timer = setTimeout(look, BUSY);
    };
    void look();
    void navigator.storage.persisted().then(setKept);
    return () => clearTimeout(timer);
  }, [show]);
  const install: Act = async (name, request) => {
    void navigator.storage.persist().then(setKept);
    await act(name, request);
  };
  return (
    <>
      <Bar here="packs" />
      <main class="wide">
        <h1>{text('packsTitle')}</h1>
        <p>{text('packsIntro')}</p>
        <p role="status" class="problem">
          {note}
        </p>
        {view && <JobList jobs={view.jobs} packs={view.packs} act={act} />}
        {view && <PackList told={told} packs={view.packs} jobs={view.jobs} act={act} install={install} />}
        {!kept && <p class="soft">{text('packsNotPersisted')}</p>}
        <AddPack install={install} />
        <Memory />
      </main>
    </>
  );
}

document.documentElement.lang = language;
document.title = `${text('packsTitle')} – Byname`;
const root = document.getElementById('packs');
if (root) render(<Packs />, root);
