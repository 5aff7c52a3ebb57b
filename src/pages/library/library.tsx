/** The library's page: all that was saved, or (`#person=Q7747`) all that somebody said. */
import { render } from 'preact';
import { Bar } from '../nav.tsx';
import { Library } from './clips.tsx';
import { Person } from './person/person.tsx';
import { language, text } from './text.ts';

document.documentElement.lang = language;
document.title = `${text('libraryTitle')} – Byname`;
const root = document.getElementById('library');

function show(): void {
  const id = /^#person=(.+)$/.exec(location.hash)?.[1];
  if (!root) return;
  root.className = id === undefined ? 'panes' : 'person';
  render(
    <>
      <Bar here="library" />
      {id === undefined ? (
        <Library />
      ) : (
        <main>
          <Person id={decodeURIComponent(id)} />
        </main>
      )}
    </>,
    root,
  );
}
addEventListener('hashchange', show);
// What is being typed when the tab is closed is kept, as when its field is left.
addEventListener('pagehide', () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});
show();
