import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { openCardPress } from '#cards/card-press.ts';
import { createCardsIntegration } from '#integrations/cards.ts';
import type { Post } from '#lib/posts/post.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));
vi.mock('#source/card-materials.ts', () => ({ readCardMaterials: () => ({}) }));
vi.mock('#source/cache-folder.ts', () => ({ openCacheFolder: () => ({}) }));
vi.mock('#cards/card-press.ts', () => ({ openCardPress: vi.fn() }));

const opened = vi.mocked(openCardPress);
beforeEach(() => {
  opened.mockReset();
  opened.mockResolvedValue(({ title }) => Promise.resolve({ png: bytesOf(title), isDrawn: true }));
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

const postAt = (slug: string, title: () => string) =>
  ({
    lang: 'fr',
    slug,
    date: '2024-06-15',
    get title() {
      return title();
    },
  }) as unknown as Post;

/** Asks the development server of a site with two posts, where making the card of `other` fails. */
function createServer(): (address: string) => Promise<unknown> {
  const posts = [
    postAt('other', () => {
      throw new Error('This card was not asked for.');
    }),
    postAt('asked', () => 'Asked'),
  ];
  const { hooks } = createCardsIntegration({ published: () => [], written: () => posts }) as {
    hooks: Record<string, (options: object) => void>;
  };
  const folder = pathToFileURL('/nowhere/');
  hooks['astro:config:done']!({ config: { cacheDir: folder, srcDir: folder } });
  type Middleware = (request: object, response: object, next: (error?: unknown) => void) => void;
  let middleware: Middleware;
  const use = (given: Middleware) => (middleware = given);
  hooks['astro:server:setup']!({ server: { middlewares: { use } } });
  return (originalUrl) =>
    new Promise((resolve) => {
      const end = (png: Uint8Array) => resolve(new TextDecoder().decode(png));
      const next = (error?: unknown) => resolve(error ?? 'passed on');
      middleware({ originalUrl }, { setHeader: () => undefined, end }, next);
    });
}

test('a card is drawn when it is asked for, and no other is made', async () => {
  const get = createServer();
  expect(await get('/og/posts/asked.png?again')).toBe('Asked');
  expect(await get('/og/default.png')).toBe('Carnet d’essai');
});

test('the fonts are opened by the first card, and once', async () => {
  const get = createServer();
  expect(opened).not.toHaveBeenCalled();
  await Promise.all([get('/og/posts/asked.png'), get('/og/default.png')]);
  await get('/og/posts/asked.png');
  expect(opened).toHaveBeenCalledOnce();
});

test.each(['/', '/posts/asked/', '/og/', '/og/posts/asked', '/og/posts/none.png', '/asked.png'])(
  '%s is left to the server',
  async (address) => {
    expect(await createServer()(address)).toBe('passed on');
    expect(opened).not.toHaveBeenCalled();
  },
);

test('what fails is told, and tried again at the next request', async () => {
  const get = createServer();
  opened.mockRejectedValueOnce(new Error('a colour is missing'));
  expect(await get('/og/default.png')).toEqual(new Error('a colour is missing'));
  expect(await get('/og/default.png')).toBe('Carnet d’essai');
});
