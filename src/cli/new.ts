/** `npm run new`: starts a post, or a translation of one, as a draft that passes the checks. */
import path from 'node:path';
import { site, type Locale } from '#config/site.ts';
import { suggestion } from '#checks/nearest.ts';
import { preflight, type Preflight } from '#checks/preflight.ts';
import { siteConfigProblems } from '#checks/site-config.ts';
import { idsOf } from '#checks/entries.ts';
import { isLocale, locales } from '#lib/locales.ts';
import { toNewPost, toSlug } from '#lib/posts/new-post.ts';
import { urls } from '#lib/urls.ts';
import { readToday } from '#source/environment.ts';
import { writeNew } from '#source/whole-file.ts';
import { askFor } from './new-questions.ts';
import { toTranslation, type NewFile } from './new-translation.ts';
import { readOptions, UsageError } from './options.ts';
import { checkSlug, checkTitle, refuseTaken } from './new-post-rules.ts';

const HELP = `npm run new -- "Title" --lang fr --tags azure,security [--slug word]
npm run new -- --translate SLUG --lang en [--from fr]

Starts a post, or a translation of one beside it, as a draft, and prints its path and its address.
On a terminal it asks for what is missing.

  --lang LANGUAGE       language of the new file
  --tags a,b            ids from src/content/tags.yaml
  --slug WORD           folder and address word; made of the title where it is not given
  --translate SLUG      folder of the post to translate
  --from LANGUAGE       version to translate, where there is more than one
  --help                this text
`;

const OPTIONS = {
  lang: { type: 'string' },
  tags: { type: 'string' },
  slug: { type: 'string' },
  translate: { type: 'string' },
  from: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command; its exit code. */
export async function run(): Promise<number> {
  const { values, positionals } = readOptions(OPTIONS);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length > 1) {
    throw new UsageError(
      `more than one title: \`${positionals.join('`, `')}\` → put the title in quotes, and all of it behind \`npm run new --\``,
    );
  }
  const [title] = positionals;
  const lang = values.lang === undefined ? undefined : toLocale(values.lang, '--lang');
  if (values.from !== undefined && values.translate === undefined) {
    throw new UsageError('`--from` stands without `--translate` → give both, or leave it out');
  }
  const known = look();
  const made =
    values.translate === undefined
      ? await toPost({ title, lang, tags: values.tags, slug: values.slug }, known)
      : await toTranslation(
          {
            slug: values.translate,
            lang,
            from: values.from === undefined ? undefined : toLocale(values.from, '--from'),
            strays: [title, values.tags, values.slug].some((value) => value !== undefined),
          },
          known,
        );
  if (!writeNew(path.join(process.cwd(), made.file), Buffer.from(made.text))) {
    throw new UsageError(`${made.file} is there already → give another \`--slug\``);
  }
  process.stdout.write(`${made.file}\n${made.address}\n${urls.absolute(made.address)}\n`);
  return 0;
}

/**
 * What is there already.
 *
 * @throws UsageError where what every file depends on is wrong
 */
function look(): Preflight {
  const refuse = (isWrong: boolean) => {
    if (!isWrong) return;
    throw new UsageError('the configuration has mistakes → correct it first: `npm run check`');
  };
  // What is wrong there would break the code that reads the content.
  refuse(siteConfigProblems().length > 0);
  const known = preflight(process.cwd(), readToday());
  refuse(known.problems.some(({ rule }) => rule === 'site-config'));
  return known;
}

interface Given {
  title: string | undefined;
  lang: Locale | undefined;
  tags: string | undefined;
  slug: string | undefined;
}

async function toPost(given: Given, known: Preflight): Promise<NewFile> {
  const ids = idsOf(known.content, 'tags');
  if (ids.length === 0) {
    throw new UsageError('there is no tag to give → write one into src/content/tags.yaml first');
  }
  if (given.title !== undefined) checkTitle(given.title);
  const tags = given.tags === undefined ? undefined : toTags(given.tags, ids);
  if (given.slug !== undefined) checkSlug(given.slug);
  const [only] = locales;
  const answers = await askFor(
    {
      title: given.title,
      lang: given.lang ?? (locales.length === 1 ? only : undefined),
      tags,
    },
    ids,
  );
  const slug = given.slug ?? toSlug(answers.title);
  checkSlug(slug);
  const { lang } = answers;
  refuseTaken(slug, lang, known);
  return {
    file: `src/content/posts/${slug}/${lang}.mdx`,
    text: toNewPost({ title: answers.title, date: readToday(), tags: answers.tags }),
    address: urls.post({ lang, slug }),
  };
}

function toLocale(code: string, option: string): Locale {
  if (isLocale(code)) return code;
  const fix = suggestion(code, locales, `write one of ${locales.join(', ')}`);
  throw new UsageError(`\`${option} ${code}\` is no language of ${site.name} → ${fix}`);
}

function toTags(written: string, ids: readonly string[]): string[] {
  const tags = [...new Set(written.split(',').map((tag) => tag.trim()))].filter(
    (tag) => tag !== '',
  );
  if (tags.length === 0) throw new UsageError('`--tags` is empty → write at least one tag');
  const unknown = tags.find((tag) => !ids.includes(tag));
  if (unknown === undefined) return tags;
  const fix = suggestion(
    unknown,
    ids,
    `write one of ${ids.join(', ')}, or add it to src/content/tags.yaml first`,
  );
  throw new UsageError(`unknown tag \`${unknown}\` → ${fix}`);
}
