/** The keys as this browser has them, and the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { text } from '../text.ts';

/** Browsers keep the keys of all extensions on a page of their own. */
function change(): void {
  if (browser.commands.openShortcutSettings) void browser.commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function Keys() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    const load = (): void => void browser.commands.getAll().then(setCommands);
    load();
    // Back from the browser's page of keys.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  const own = commands.filter(({ description }) => description);
  return (
    <>
      <table>
        <tbody>
          {own.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <td>{description}</td>
              <td class="end">
                {shortcut ? (
                  <kbd>{shortcut}</kbd>
                ) : name === 'save-clip' ? (
                  <kbd>Alt+Q</kbd>
                ) : (
                  text('optionsKeyNone')
                )}
              </td>
            </tr>
          ))}
          <tr>
            <td>{text('optionsKeyOpen')}</td>
            <td class="end">
              <kbd>{text('keyEnter')}</kbd>
            </td>
          </tr>
          <tr>
            <td>{text('optionsKeyBack')}</td>
            <td class="end">
              <kbd>{text('keyEscape')}</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <div class="row">
        <button type="button" onClick={change}>
          {text('optionsKeysChange')}
        </button>
      </div>
    </>
  );
}
