/** The built extension as a browser of another language shows it: Debian's Chromium speaks English only. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns a copy of the unpacked extension in `folder` whose English words are those of `language` */
export function inLanguage(folder: string, language: string): string {
  const copy = mkdtempSync(join(tmpdir(), `byname-${language}-`));
  cpSync(folder, copy, { recursive: true });
  const words = readFileSync(join(copy, `_locales/${language}/messages.json`), 'utf8');
  writeFileSync(join(copy, '_locales/en/messages.json'), words);
  return copy;
}
