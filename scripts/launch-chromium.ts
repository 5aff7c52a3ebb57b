/** A real Chromium with the built extension in it. */
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background's worker as it is now; it may die and come back as another. */
  worker(): Worker | undefined;
  /** Opens one of the extension's own pages, by its path in the build. */
  ownPage(path: string): Promise<Page>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the unpacked extension; missing: none. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Profile folder; missing: a fresh one that goes with the browser. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
}

export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, headless, profile = '', colorScheme = 'light', locale = 'de-DE' } = options;
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    colorScheme,
    locale,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...load,
    ],
  });
  const worker = () => context.serviceWorkers().find(w => w.url().startsWith('chrome-extension://'));
  if (extension && !worker()) await context.waitForEvent('serviceworker', { timeout: 20_000 });
  const extensionId = new URL(worker()?.url() ?? 'none://').hostname;
  return {
    context,
    extensionId,
    worker,
    async ownPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
  };
}
