/** What opens after the installation: a text to try Byname on, and what becomes of what is read. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { language, text } from '../text.ts';
import { answerLooks } from './own-look.ts';

/** How many names the reader script has marked on this page. */
function countMarks(): number {
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) return 0;
  let count = 0;
  for (const [name, highlight] of CSS.highlights)
    if (name.startsWith('byname-') && name !== 'byname-active') count += highlight.size;
  return count;
}

function Found() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = countMarks();
      setCount(now);
      if (now > 0) clearInterval(timer);
    }, 150);
    return () => clearInterval(timer);
  }, []);
  return (
    <p class="found" role="status">
      {count > 0 ? text('welcomeFound', count) : text('welcomeWaiting')}
    </p>
  );
}

/** The keys as this browser has them: the reader may have chosen others, or another extension may hold them. */
function useKey(): string {
  const [key, setKey] = useState('Alt+J');
  useEffect(() => {
    void browser.commands.getAll().then(all => {
      const own = all.find(({ name }) => name === 'next-mention')?.shortcut;
      if (own) setKey(own);
    });
  }, []);
  return key;
}

/** Stands for the key in the sentence about it. */
const KEY = '\uFFFC';

/** The key is set as one: Byname reads this page too, and in running text would take it for a name. */
function Lead() {
  const key = useKey();
  const [before, after] = text('welcomeLead', KEY).split(KEY);
  return (
    <p class="lead">
      {before}
      <kbd>{key}</kbd>
      {after}
    </p>
  );
}

function Welcome() {
  return (
    <>
      <h1>{text('welcomeTitle')}</h1>
      <Lead />
      <article>
        <h2>{text('welcomeSampleTitle')}</h2>
        <p>{text('welcomeSample1')}</p>
        <p>{text('welcomeSample2')}</p>
        <p>{text('welcomeSample3')}</p>
      </article>
      <Found />
      <section class="privacy" aria-labelledby="privacy">
        <h2 id="privacy">{text('welcomePrivacyTitle')}</h2>
        <ul>
          <li>{text('welcomePrivacy1')}</li>
          <li>{text('welcomePrivacy2')}</li>
          <li>{text('welcomePrivacy3')}</li>
        </ul>
      </section>
    </>
  );
}

answerLooks();
document.documentElement.lang = language;
document.title = text('welcomeTitle');
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
