/**
 * Builds the start-up script again, told which of its functions to compile as they are read: those that nearly every page comes through.
 * Chromium takes brackets around a function for that. The others are only looked through for their end, and compiled where they are called; what is
 * called without having been told of is read twice. (https://v8.dev/blog/preparser#pife)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { literals } from './vite-literals.ts';

const SCRIPT = 'src/content/start.iife.js';
/** By the end of the module's path. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'src/article/is-article.ts': ['isArticle'],
  'src/article/prose.ts': ['contentsOf', 'proseOf', 'isList'],
  'src/article/structured.ts': ['sourcesOf'],
  'src/content/start.iife.ts': ['start', 'look', 'later'],
};

/** A function as this project is formatted: it ends with the bracket at the column where it began. */
const declared = (name: string): RegExp => new RegExp(`^(export )?(function ${name}\\b[^]*?^\\})$`, 'm');
const assigned = (name: string): RegExp => new RegExp(`^( *)(const ${name} = )(\\([^]*?^\\1\\});$`, 'm');

/** `code` with the functions of `names` in brackets. */
export function bracketed(code: string, names: readonly string[]): string {
  let source = code;
  for (const name of names) {
    const before = source;
    source = before
      .replace(declared(name), `$1const ${name} = ($2);`)
      .replace(assigned(name), (all, margin: string, start: string, body: string) =>
        body.startsWith('(function') ? all : `${margin}${start}(${body});`,
      );
    // Else it would cost time, and nobody would notice.
    if (source === before) throw new Error(`the start-up script has no function "${name}"`);
  }
  return source;
}

const brackets: Plugin = {
  name: 'byname:brackets',
  enforce: 'pre',
  transform(code, id) {
    const names = Object.entries(ALWAYS).find(([path]) => id.endsWith(path))?.[1];
    return names ? { code: bracketed(code, names), map: null } : null;
  },
};

export function startScript(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'byname:start-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      async handler({ dir = '' }) {
        const built = await build({
          root: config.root,
          configFile: false,
          publicDir: false,
          logLevel: 'error',
          plugins: [brackets],
          build: {
            write: false,
            target: config.build.target,
            rollupOptions: { ...literals, input: 'src/content/start.iife.ts', output: { format: 'iife' } },
          },
        });
        const output = [built].flat().flatMap(result => ('output' in result ? result.output : []));
        const code = output.find(part => part.type === 'chunk')?.code;
        // The browser must be able to tell of brackets, which a minifier may think needless.
        if (!code?.includes('=(function(')) throw new Error('the start-up script lost its brackets');
        writeFileSync(join(dir, SCRIPT), code);
      },
    },
  };
}
