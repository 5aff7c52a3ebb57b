/**
 * Every message between page, own pages and background: its request and its answer, in one place.
 * All requests are safe to repeat: the background may die before it answers, and the page then asks again.
 */
import type { PackSource } from '../model/pack.ts';
import type { Reading } from '../model/reading.ts';
import type { Settings, Where } from '../model/settings.ts';
import type { BackupContract } from './backup.ts';
import type { CardContent } from './card-content.ts';
import type { ClipContract } from './clips.ts';
import type { PacksView, UpdateCheck } from './packs.ts';
import type { PageMeta } from './page-meta.ts';
import type { PanelContract } from './panel.ts';
import type { PersonContract } from './person.ts';

/** Whether and why a tab is marked, for the popup. */
export interface TabView {
  /** Host name the rule is for; `null`: a page that no extension may touch. */
  readonly site: string | null;
  readonly where: Where;
  readonly on: boolean;
  /** What the start-up script made of the page (src/article/is-article.ts); `null`: it has not run there. */
  readonly verdict: { readonly article: boolean; readonly reason: string } | null;
  /** Different people and organisations marked, all frames together. */
  readonly found: number;
  /** The page was read, and is in a language of which only names are. */
  readonly foreign: boolean;
}

/** What is installed and kept, for the popup. */
export interface Status {
  readonly ready: boolean;
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly entities: number;
    /** The browser has lost its bytes; the packs page can get them again. */
    readonly missing: boolean;
  }[];
  readonly archive: { readonly articles: number; readonly statements: number };
  readonly settings: Settings;
  /** Whether most of the names are left on disk, by the setting or by the device. */
  readonly lowMemory: boolean;
}

export type { Settings, Where } from '../model/settings.ts';

export interface Contract extends ClipContract, PersonContract, BackupContract {
  /** The start-up script has decided that this frame is an article; the background brings the rest of the content script. */
  article: { request: Record<never, never>; answer: { readonly loaded: boolean } };
  /** Read this text. Waits for the installation of the starter pack when it is not finished. */
  read: {
    request: { readonly meta: PageMeta; readonly text: string };
    answer: { readonly reading: Reading; readonly settings: Settings };
  };
  /** The card of a mention (`entity` the best candidate, `choices` when the reader has to choose) or of an unknown. */
  card: {
    request: {
      readonly page: PageMeta;
      readonly about:
        | { readonly type: 'entity'; readonly id: string }
        | {
            readonly type: 'unknown';
            readonly text: string;
            readonly kind: 'person' | 'organisation';
            readonly described: string | null;
          }
        | { readonly type: 'choice'; readonly text: string; readonly ids: readonly string[] };
      /** Ids on this page, most important first: what related articles and statements are chosen by. */
      readonly context: readonly string[];
      /** The reader's languages, best first. */
      readonly languages: readonly string[];
    };
    answer: { readonly card: CardContent };
  };
  status: { request: Record<never, never>; answer: Status };
  'settings.set': { request: Partial<Omit<Settings, 'sites'>>; answer: Settings };
  /** Another page of names is marked in this frame, or none any more: the badge counts again. */
  marked: { request: Record<never, never>; answer: { readonly found: number } };
  /** May this frame be read though it is no article? */
  where: { request: Record<never, never>; answer: { readonly anyPage: boolean } };
  'tab.view': { request: { readonly tabId: number }; answer: TabView };
  /** For this page only. */
  'tab.switch': { request: { readonly tabId: number; readonly on: boolean }; answer: TabView };
  /** The rule for this tab's site, at once on all its tabs. */
  'site.set': { request: { readonly tabId: number; readonly where: Where }; answer: TabView };
  /** The rule for a site, by host name, at once on all its tabs. */
  'settings.site': { request: { readonly site: string; readonly where: Where }; answer: Settings };
  'archive.empty': { request: Record<never, never>; answer: { readonly removed: number } };
  choose: PanelContract['choose'];
  'choices.list': PanelContract['choices.list'];
  'choices.undo': PanelContract['choices.undo'];
  'cast.view': PanelContract['cast.view'];
  'cast.jump': PanelContract['cast.jump'];
  'cast.selection': PanelContract['cast.selection'];
  'note.save': PanelContract['note.save'];
  'own.list': PanelContract['own.list'];
  'own.save': PanelContract['own.save'];
  'own.remove': PanelContract['own.remove'];
  /** What is installed and what is being installed; also makes interrupted installations go on. */
  'packs.view': { request: Record<never, never>; answer: PacksView };
  /** `job` is the asker's name for it: asking twice starts one installation. */
  'packs.add': {
    request: {
      readonly job: string;
      readonly from: PackSource;
      readonly replaces: string | null;
    };
    answer: PacksView;
  };
  'packs.cancel': { request: { readonly job: string }; answer: PacksView };
  'packs.retry': { request: { readonly job: string }; answer: PacksView };
  'packs.remove': { request: { readonly id: string }; answer: PacksView };
  'packs.switch': { request: { readonly id: string; readonly on: boolean }; answer: PacksView };
  'packs.order': { request: { readonly ids: readonly string[] }; answer: PacksView };
  /** Asks the pack's address whether it has another version. */
  'packs.check': { request: { readonly id: string }; answer: UpdateCheck };
}

export type MessageName = keyof Contract;
export type Request<N extends MessageName> = { readonly name: N } & Contract[N]['request'];
export type AnyRequest = { [N in MessageName]: Request<N> }[MessageName];
/** Every answer travels in an envelope, so that a refusal is data and never a lost exception. */
export type Envelope<N extends MessageName> =
  | { readonly ok: true; readonly answer: Contract[N]['answer'] }
  | {
      readonly ok: false;
      readonly error: string;
      /** The request itself is wrong: asking again will not help. */
      readonly invalid?: true;
    };
