/**
 * The background's start. It runs once per browser and dies at any time: listeners are registered at once, and everything else is
 * opened when a message asks for it.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { considerBackup } from './backup/auto-backup.ts';
import { listenForClips } from './clips/clips.ts';
import { resume } from './install/installer.ts';
import { shelf } from './packs/shelf.ts';
import { answer } from './router.ts';
import { listenForCommands } from './tabs/commands.ts';
import { welcomeOnce } from './tabs/welcome.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  answer(message, sender),
);

listenForCommands();
welcomeOnce();

listenForClips();

/** The starter pack is put in place before the first article asks for it; should this be cut short, that article does it. */
browser.runtime.onInstalled.addListener(() => void shelf());
browser.runtime.onStartup.addListener(() => void shelf());
browser.runtime.onStartup.addListener(() => void considerBackup());

/**
 * Whatever woke the background, an installation that its last death interrupted goes on; but the page that woke it comes first. Half a
 * second is longer than a cold answer takes.
 */
setTimeout(() => void resume().catch(error => console.error('byname: resuming installations', error)), 500);
