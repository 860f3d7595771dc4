import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardFonts, fonts } from '#config/fonts.ts';
import { headers } from '#config/headers.ts';
import { feeds } from '../fixtures/bilingual/config/feeds.ts';
import { navigation } from '../fixtures/bilingual/config/navigation.ts';
import { redirects } from '../fixtures/bilingual/config/redirects.ts';
import { site as fixture } from '../fixtures/bilingual/config/site.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { digestsOf, filesOf, pageAt, textOf } from './built-site.ts';
import * as changed from './changed-config.ts';

/** The files of the configuration that say something; what is in the others comes through these. */
const FILES: Record<string, Record<string, readonly [from: unknown, to: unknown]>> = {
  'site.ts': { site: [fixture, { ...changed.changedSite, ...changed.changedForAstro }] },
  'feeds.ts': { feeds: [feeds, changed.changedFeeds] },
  'navigation.ts': { navigation: [navigation, changed.changedNavigation] },
  'redirects.ts': { redirects: [redirects, changed.changedRedirects] },
  'headers.ts': { headers: [headers, changed.changedHeaders] },
  'fonts.ts': {
    fonts: [fonts, changed.changedFonts],
    cardFonts: [cardFonts, changed.changedCardFonts],
  },
};
const NONE_OF_THEIR_OWN = ['characters.ts', 'types.ts', 'typography.ts'];

describe('a configuration that has changed', () => {
  test('is one in which each file has', () => {
    const config = path.resolve(import.meta.dirname, '../../src/config');
    expect(readdirSync(config).toSorted()).toEqual(
      [...Object.keys(FILES), ...NONE_OF_THEIR_OWN].toSorted(),
    );
  });

  test('is one in which each value has', () => {
    const same = Object.values(FILES)
      .flatMap((names) => Object.entries(names))
      .flatMap(([name, [from, to]]) => sameIn(from, to, name));
    // The first locale has no prefix, and no other host can be had under a base.
    expect(same).toEqual(['site.locales.fr.prefix', 'site.hosts.static']);
  });
});

describe('a build after another', () => {
  let site: Site;
  const edit = (file: string, ...changes: [from: string | RegExp, to: string][]) => {
    const place = path.join(site.root, 'src', file);
    let text = readFileSync(place, 'utf8');
    for (const [from, to] of changes) {
      const after = text.replace(from, to);
      expect(after, `${file}: ${String(from)}`).not.toBe(text);
      text = after;
    }
    writeFileSync(place, text);
  };
  const write = (file: string, names: Record<string, unknown>) => {
    const texts = Object.entries(names).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
    );
    writeFileSync(path.join(site.root, 'src/config', file), texts.join(''));
  };
  const build = (environment: Record<string, string> = {}) => {
    const { status, output } = buildSite(site, environment);
    expect(status, output).toBe(0);
    return { output, digests: digestsOf(site.dist) };
  };
  /** What a warm build wrote, what a cold one of the same state does, and what was there before. */
  const compare = (environment?: Record<string, string>) => {
    const before = digestsOf(site.dist);
    const warm = build(environment);
    const texts = new Map(filesOf(site.dist).map((file) => [file, textAt(site.dist, file)]));
    forget(site);
    const cold = build(environment);
    const differing = Object.keys({ ...warm.digests, ...cold.digests })
      .filter((file) => warm.digests[file] !== cold.digests[file])
      .map((file) => ({ file, warm: texts.get(file), cold: textAt(site.dist, file) }));
    expect(differing).toEqual([]);
    expect(cold.digests).not.toEqual(before);
    return warm;
  };

  beforeAll(() => {
    site = createSite('bilingual');
    build();
  });
  afterAll(() => removeSite(site));

  test('publishes nothing damaged of what Astro has kept, and makes only that again', () => {
    const before = digestsOf(site.dist);
    const kept = (folder: string) => {
      const place = path.join(site.root, 'node_modules/.astro', folder);
      const names = readdirSync(place).filter((name) => !name.startsWith('.'));
      expect(names.length).toBeGreaterThan(0);
      return names.map((name) => path.join(place, name));
    };
    const pictures = kept('assets');
    const [spoiled, whole] = [
      pictures.filter((_, at) => at % 3 < 2),
      pictures.filter((_, at) => at % 3 === 2),
    ];
    const written = whole.map((file) => statSync(file).mtimeMs);
    for (const [at, file] of [...spoiled, ...kept('fonts')].entries()) spoil(file, at);
    const { output, digests } = build();
    expect(digests).toEqual(before);
    expect(output).toContain(`${spoiled.length} had been altered`);
    expect(whole.map((file) => statSync(file).mtimeMs)).toEqual(written);
  });

  test('shows another author, though no post has changed', () => {
    edit(
      'content/authors.yaml',
      [/^publication:/m, 'personne-nouvelle:'],
      [/Site Exemple/, 'Elle'],
    );
    edit('config/site.ts', ["author: 'publication'", "author: 'personne-nouvelle'"]);
    compare();
    const { document } = pageAt(site.dist, '/posts/francais-1/');
    expect(document.documentElement.outerHTML).toContain('Elle');
    expect(document.documentElement.outerHTML).not.toContain('#publication');
  });

  test('shows every value of the configuration that Astro does not know of', () => {
    const { url, base, embeds, comments, analytics } = fixture;
    const { prefix } = fixture.locales.en;
    const { fr, en } = changed.changedSite.locales;
    write('site.ts', {
      site: {
        ...changed.changedSite,
        locales: { fr, en: { ...en, prefix } },
        ...{ url, base, embeds, comments, analytics },
      },
    });
    write('feeds.ts', { feeds: changed.changedFeeds });
    write('navigation.ts', { navigation: changed.changedNavigation });
    write('redirects.ts', { redirects: changed.changedRedirects });
    write('headers.ts', { headers: changed.changedHeaders });
    write('fonts.ts', { fonts, cardFonts: changed.changedCardFonts });
    // Else this would show nothing: Astro would have read all again by itself.
    expect(compare().output).not.toContain('Astro config changed');
  });

  test('shows what has become of schemas, code and data files', () => {
    edit('schemas/post.ts', ['appliesTo: z.string().trim().min(1).optional()', DEFAULTED]);
    edit('schemas/author.ts', [/profiles: z\s*\.array\(([^]*?)\)\s*\.optional\(\)/, PROFILES]);
    edit('schemas/page.ts', ['.max(90)', '.max(90).transform((text) => text.toUpperCase())']);
    edit('lib/posts/post.ts', ['data.toc ?? true', 'data.toc ?? false']);
    edit('content/tags.yaml', ['label: { fr: Alpha, en: Alpha }', 'label: { fr: Un, en: One }']);
    edit('content/series.yaml', ['fr: Une série', 'fr: Une autre série']);
    edit('content/authors.yaml', ['name: Auteur Exemple', 'name: Autrice Exemple']);
    compare();
    const { document } = pageAt(site.dist, '/posts/court/');
    expect(textOf(document.querySelector('main'))).toContain('Everything');
  });

  test('shows no post that is gone, and each at its place of the day', () => {
    const posts = path.join(site.root, 'src/content/posts');
    rmSync(path.join(posts, 'mille-mots'), { recursive: true });
    renameSync(path.join(posts, 'francais-1'), path.join(posts, 'renomme'));
    // The folder above is no part of the address: Astro takes the file to be where it was.
    renameSync(path.join(posts, 'francais-3'), path.join(posts, '2022/francais-3'));
    compare({ BUILD_DATE: '2024-06-20' });
    const pages = filesOf(site.dist);
    expect(pages).toContain('posts/renomme/index.html');
    expect(pages).toContain('posts/francais-3/index.html');
    expect(pages).toContain('posts/futur/index.html');
    expect(pages).not.toContain('posts/mille-mots/index.html');
  });

  test('shows the values that Astro knows of', () => {
    for (const file of filesOf(path.join(site.root, 'src/content'))) {
      if (!file.endsWith('.mdx')) continue;
      const place = path.join(site.root, 'src/content', file);
      const text = readFileSync(place, 'utf8');
      writeFileSync(place, text.replaceAll('](/en/', '](/english/'));
    }
    write('site.ts', { site: { ...changed.changedSite, ...changed.changedForAstro } });
    write('fonts.ts', { fonts: changed.changedFonts, cardFonts: changed.changedCardFonts });
    expect(compare({ BUILD_DATE: '2024-06-20' }).output).toContain('Astro config changed');
  });
});

const DEFAULTED = "appliesTo: z.string().trim().min(1).default('Everything')";
const PROFILES = "profiles: z.array($1).default(['https://example.org/@default'])";

/** The paths of the values that two configurations have alike; what both leave out is none. */
function sameIn(from: unknown, to: unknown, name: string): string[] {
  if (isRecord(from) && isRecord(to)) {
    return Object.keys({ ...from, ...to }).flatMap((key) =>
      sameIn(from[key], to[key], `${name}.${key}`),
    );
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [name] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Spoils a file as a full disk or a broken archive does: every other one is cut off. */
function spoil(file: string, index: number): void {
  const bytes = readFileSync(file);
  if (index % 2 === 0) writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  else
    writeFileSync(file, bytes.fill(0, Math.floor(bytes.length / 3), Math.ceil(bytes.length / 2)));
}

/** Removes what a build left for the next, but Astro’s pictures: they take long, and a picture has its settings in its name. */
function forget({ root }: Site): void {
  const kept = path.join(root, 'node_modules/.astro');
  const caches = readdirSync(kept).filter((name) => name !== 'assets');
  for (const cache of caches) rmSync(path.join(kept, cache), { recursive: true });
  for (const cache of ['.astro', 'node_modules/.vite']) {
    rmSync(path.join(root, cache), { recursive: true, force: true });
  }
}

/** What a file says, where it is a text. */
function textAt(dist: string, file: string): string | undefined {
  if (!/\.(?:html|xml|json|txt|md|css|js)$|^_/.test(file)) return undefined;
  try {
    return readFileSync(path.join(dist, file), 'utf8');
  } catch {
    return undefined;
  }
}
