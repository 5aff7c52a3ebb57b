/**
 * The background's start. It runs once per browser and dies at any time: listeners are registered at once, and everything else is
 * opened when a message asks for it.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { answer } from './router.ts';
import { shelf } from './shelf.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  answer(message, sender),
);

/** The starter pack is put in place before the first article asks for it; should this be cut short, that article does it. */
browser.runtime.onInstalled.addListener(() => void shelf());
browser.runtime.onStartup.addListener(() => void shelf());
