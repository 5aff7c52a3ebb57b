/** `pack articles FOLDER --packs A,B -o FOLDER`: articles become who is named in them and who said what. */
import * as v from 'valibot';
import { ArticleSchema, reasonOf, StatementSchema } from '../../../pack/schema.ts';
import { readNames } from '../../../reading/read.ts';
import { openPacks } from '../../open-packs.ts';
import { readingTools } from '../../reading-tools.ts';
import { ended, parsed, UsageError } from '../arguments.ts';
import { writeFolder } from '../folder.ts';
import { languageTag } from '../ids.ts';
import { BadLines, reasonIn } from '../input/bad-lines.ts';
import { PACK_USAGE, packInfo, packOptions } from '../pack-options.ts';
import { progress } from '../progress.ts';
import { type ArticleRecords, recordsOf } from './records.ts';
import { articleFiles, articleOf } from './source.ts';
import { brief, witnessed } from './witness.ts';

const USAGE = `byname pack articles FOLDER --packs A,B -o FOLDER --id ID
  FOLDER: .html and .txt files, also in folders below
  --packs           pack files or folders that say who is who; what they do not know is left out
  --base URL        address of the folder, for files that name no address of their own
  --publisher, --language   where a file does not say
${PACK_USAGE}`;

export function articlesCommand(args: string[]): Promise<number> {
  return ended('articles', USAGE, async () => {
    const { values, positionals } = parsed({
      args,
      allowPositionals: true,
      options: {
        ...packOptions,
        packs: { type: 'string', multiple: true, default: [] },
        base: { type: 'string' },
        publisher: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const [source, ...rest] = positionals;
    if (source === undefined || rest.length > 0) throw new UsageError('one folder of articles, please');
    const packs = values.packs.flatMap(list => list.split(',')).filter(Boolean);
    if (packs.length === 0) throw new UsageError('who is who? (--packs)');
    const options = {
      base: values.base === undefined ? null : baseOf(values.base),
      publisher: values.publisher ?? null,
      language: values.language === undefined ? null : languageTag(values.language),
    };
    const languages: string[] = [];
    const { folder, info } = packInfo(values, languages);
    const bad = new BadLines(values['skip-bad']);
    const files = await articleFiles(source);
    const [opened, tools] = await Promise.all([openPacks(packs), readingTools()]);
    const { lexicon, take } = witnessed(opened);
    const bar = progress('read articles');
    const count = { articles: 0, statements: 0 };
    await writeFolder(folder, info, async writer => {
      const seen = new Set<string>();
      const named = new Set<string>();
      for (const [index, path] of files.entries()) {
        const found = await attempt(async () => {
          const article = await articleOf(source, path, options);
          if (seen.has(article.url)) throw new Error(`${article.url} comes twice`);
          const document = {
            url: article.url,
            title: article.title,
            published: article.date,
            text: article.text,
            ...(article.language === null ? {} : { language: article.language }),
          };
          return checked(recordsOf(article, await readNames(document, lexicon, tools)));
        });
        bar.update(index + 1, files.length, index + 1);
        if (typeof found === 'string') {
          take();
          bad.addAt(`${source}/${path}`, found);
          continue;
        }
        seen.add(found.article.url);
        if (found.article.language !== undefined && !languages.includes(found.article.language)) {
          languages.push(found.article.language);
        }
        const records = take();
        for (const id of new Set([
          ...found.article.mentions,
          ...found.statements.map(({ speaker }) => speaker),
        ])) {
          const record = records.get(id);
          if (record === undefined || named.has(id)) continue;
          named.add(id);
          await writer.write('entities', brief(record));
        }
        await writer.write('articles', found.article);
        for (const statement of found.statements) await writer.write('statements', statement);
        count.articles++;
        count.statements += found.statements.length;
      }
      languages.sort();
    });
    bar.end();
    bad.tell();
    process.stderr.write(`${folder}: ${count.articles} articles, ${count.statements} statements\n`);
  });
}

function checked(records: ArticleRecords): ArticleRecords {
  for (const result of [
    v.safeParse(ArticleSchema, records.article),
    ...records.statements.map(statement => v.safeParse(StatementSchema, statement)),
  ]) {
    if (!result.success) throw new Error(reasonOf(result.issues));
  }
  return records;
}

async function attempt<T>(make: () => Promise<T>): Promise<T | string> {
  try {
    return await make();
  } catch (error) {
    return reasonIn(error);
  }
}

/** A folder's address ends in `/`, else the last part of it would be taken for a file. */
function baseOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text.endsWith('/') ? text : `${text}/`) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--base: no web address: ${text}`);
  return url;
}
