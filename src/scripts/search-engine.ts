import { toExcerpt, toPieces, type Piece } from '#lib/search/excerpt.ts';
import { answers, isAnswered, toQueries } from '#lib/search/query.ts';
import type { ShownPost } from '#lib/search/record.ts';
import { toWords, wordsAt } from '#lib/search/words.ts';

/** What a reader asks for; a choice that is empty is none. */
export interface Asked {
  query: string;
  tag: string;
  year: string;
}

/** A post that was found. */
export interface Result extends Pick<ShownPost, 'lang' | 'date' | 'dateShown'> {
  url: string;
  title: Piece[];
  excerpt: Piece[];
}

/** What was found, the best first; each result is loaded when it is shown. */
export interface Answer {
  results: readonly (() => Promise<Result>)[];
  /** How many of them have a tag or are of a year. */
  counts: Counts;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What of Pagefind’s script is used here. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}

interface Instance {
  filters(): Promise<unknown>;
  search(query: string | null, options: Record<string, unknown>): Promise<Response>;
}

interface Response {
  results: Match[];
  filters: Record<string, Record<string, number>>;
}

interface Match {
  id: string;
  data(): Promise<{ url: string; locations: number[]; meta: ShownPost }>;
}

/**
 * Loads the index of the page’s language.
 *
 * @param folder path of Pagefind’s files
 * @returns what answers queries; it fails where any part of the index cannot be loaded
 */
export async function openEngine(folder: string): Promise<(asked: Asked) => Promise<Answer>> {
  const { lang } = document.documentElement;
  const hasFailed = watchFetches(new URL(folder, location.href).href);
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = createInstance({
    basePath: folder,
    // Addresses are whole as they are indexed.
    baseUrl: '/',
    // A worker has the policy of its own answer and not the page’s: what runs here is held to that.
    noWorker: true,
    // The name of the entry stays the same, so that a browser may ask whether it changed.
    metaCacheTag: '',
  });
  // Without them no counts are given.
  await instance.filters();

  return async ({ query, tag, year }) => {
    const filters = { ...(tag && { tag }), ...(year && { year }) };
    const queries = query === '' ? [null] : toQueries(query, lang);
    const responses = await Promise.all(
      queries.map((each) =>
        instance.search(each, { filters, ...(each === null && { sort: { date: 'desc' } }) }),
      ),
    );
    const answered = [];
    for (const response of responses) {
      const [best] = response.results;
      if (query === '' || (best && isAnswered(query, await wordsFound(best, lang), lang))) {
        answered.push(response);
      }
    }
    if (hasFailed()) throw new Error('a part of the index could not be loaded');
    const matches = new Map(
      answered.flatMap(({ results }) => results.map((match) => [match.id, match])),
    );
    return {
      results: [...matches.values()].map((match) => () => toResult(match, query, lang)),
      counts: mostOf(answered.map((response) => response.filters)),
    };
  };
}

/**
 * Pagefind finds nothing where it cannot load a part of its index, and tells nobody.
 *
 * @param folder URL below which everything is Pagefind's
 */
function watchFetches(folder: string): () => boolean {
  const { fetch } = globalThis;
  let hasFailed = false;
  globalThis.fetch = async (...request) => {
    const [asked] = request;
    const { href } = new URL(asked instanceof Request ? asked.url : asked, location.href);
    const isOurs = href.startsWith(folder);
    try {
      const response = await fetch(...request);
      hasFailed ||= isOurs && !response.ok;
      return response;
    } catch (error) {
      hasFailed ||= isOurs;
      throw error;
    }
  };
  return () => hasFailed;
}

async function wordsFound(match: Match, lang: string): Promise<string[]> {
  const { locations, meta } = await match.data();
  const words = [meta.title, meta.text].flatMap((text) => toWords(text, lang));
  return wordsAt(words, locations).map(({ written }) => written);
}

async function toResult(match: Match, query: string, lang: string): Promise<Result> {
  const { url, locations, meta } = await match.data();
  const { title, text, ...others } = meta;
  const ofTitle = toWords(title, lang);
  const ofText = toWords(text, lang);
  const found = wordsAt([...ofTitle, ...ofText], locations);
  const inTitle = found.filter((word) => ofTitle.includes(word));
  return {
    ...others,
    url,
    title: toPieces(title, inTitle),
    excerpt: toExcerpt(text, ofText, found.slice(inTitle.length), answers(query, lang)),
  };
}

/** Of several answers to one question, the larger counts. */
function mostOf(all: readonly Counts[]): Counts {
  const most: Record<string, Record<string, number>> = {};
  for (const [filter, counts] of all.flatMap((each) => Object.entries(each))) {
    const known = (most[filter] ??= {});
    for (const [value, count] of Object.entries(counts)) {
      known[value] = Math.max(known[value] ?? 0, count);
    }
  }
  return most;
}
