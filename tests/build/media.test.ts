import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WEBM } from '../fixtures/media-samples.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { filesOf, pageAt, textOf } from './built-site.ts';

const FRONT = '---\ntitle: Third\ndate: 2023-03-01\ntags: [alpha]\n---\n';

const BODY = `
## linked

[![A linked picture](./wide.png)](https://example.org/)

## small

![A small picture](./small.png)

## reference

![A picture by reference][wide]

[wide]: ./wide.png

## moving

![A moving picture](./moving.gif)

## decorative

<Figure src="./wide.png" alt="" decorative />

## plain

<Figure src="./wide.png" alt="A wide picture" />

## public

<Video title="A film" src="/film.webm" poster="./wide.png" captions="/film.vtt" />

## short

> [!WARNING]
> Mind the *gap*.
>
> - one

## long

<Callout kind="warning">

Mind the *gap*.

- one

</Callout>

## embeds

<Embed title="One" url="https://example.org/one/" />

<Embed title="Two" url="https://example.org/two/" frame="https://player.example.org/2" />
`;

const SOUND = `
<audio src="/blog/talk.mp3" controls></audio>
`;

const coloured = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

describe('a post under /blog/', () => {
  let site: Site;
  let document: Document;

  beforeAll(async () => {
    site = createSite('english');
    const config = path.join(site.root, 'src', 'config', 'site.ts');
    writeFileSync(config, readFileSync(config, 'utf8').replace("base: '/'", "base: '/blog/'"));
    const folder = path.join(site.root, 'src', 'content', 'posts', 'third');
    const draft = path.join(site.root, 'src', 'content', 'posts', 'draft');
    const heard = path.join(site.root, 'src', 'content', 'posts', 'heard');
    for (const each of [folder, draft, heard]) mkdirSync(each);
    writeFileSync(path.join(heard, 'en.mdx'), FRONT.replace('Third', 'Heard') + SOUND);
    writeFileSync(path.join(folder, 'en.mdx'), FRONT + BODY);
    await coloured(1200, 600, '#246').png().toFile(path.join(folder, 'wide.png'));
    await coloured(120, 60, '#642').png().toFile(path.join(folder, 'small.png'));
    const frames = await Promise.all(
      ['#f00', '#00f'].map((colour) => coloured(40, 40, colour).png().toBuffer()),
    );
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toFile(path.join(folder, 'moving.gif'));
    writeFileSync(path.join(site.root, 'public', 'film.webm'), WEBM);
    for (const name of ['film.vtt', 'talk.mp3']) {
      writeFileSync(path.join(site.root, 'public', name), 'WEBVTT');
    }
    writeFileSync(
      path.join(draft, 'en.mdx'),
      `${FRONT.replace('title', 'draft: true\ntitle')}
![A secret](./secret.png)

<Video title="A secret" src="./secret.webm" poster="./secret.png" captions="./secret.vtt" />
`,
    );
    await coloured(900, 90, '#e0e').png().toFile(path.join(draft, 'secret.png'));
    writeFileSync(path.join(draft, 'secret.webm'), WEBM);
    writeFileSync(path.join(draft, 'secret.vtt'), 'WEBVTT');
    expect(buildSite(site)).toMatchObject({ status: 0 });
    ({ document } = pageAt(site.dist, '/posts/third/'));
  });
  afterAll(() => removeSite(site));

  /** What stands between a heading and the next. */
  function section(id: string): Element[] {
    const found: Element[] = [];
    let next = document.getElementById(id)!.nextElementSibling;
    for (; next && next.tagName !== 'H2'; next = next.nextElementSibling) found.push(next);
    return found;
  }
  const find = (id: string, selector: string) =>
    section(id).flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...element.querySelectorAll(selector),
    ]);

  test('keeps the link of a picture that has one', () => {
    expect(find('linked', 'a').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/',
    ]);
    expect(find('linked', 'img')[0]?.hasAttribute('linked')).toBe(false);
  });

  test('links no picture that is shown whole, nor one that tells nothing', () => {
    expect(find('small', 'img')).toHaveLength(1);
    expect(find('small', 'a')).toEqual([]);
    expect(find('decorative', 'img')[0]?.getAttribute('alt')).toBe('');
    expect(find('decorative', 'a')).toEqual([]);
  });

  test('offers a small picture in its own width, and never wider', () => {
    expect(find('small', 'source')[0]?.getAttribute('srcset')).toMatch(/^\S+\.avif 120w$/);
    expect(find('small', 'img')[0]?.getAttribute('sizes')).toBe('min(7.5rem, 100vw - 2.5rem)');
  });

  test.each(['reference', 'plain'])('shows a picture and its full size: %s', async (id) => {
    const [link] = find(id, 'a.full-size');
    const file = link!.getAttribute('href')!.replace('/blog/', '');
    expect(await sharp(path.join(site.dist, file)).metadata()).toMatchObject({
      format: 'webp',
      width: 1200,
      height: 600,
    });
    expect(find(id, 'source')[0]?.getAttribute('type')).toBe('image/avif');
  });

  test('keeps what moves moving', async () => {
    expect(find('moving', 'source')).toEqual([]);
    const file = find('moving', 'img')[0]!.getAttribute('src')!.replace('/blog/', '');
    expect((await sharp(path.join(site.dist, file)).metadata()).pages).toBe(2);
  });

  test('finds a video of the public folder under the base', () => {
    const [video] = find('public', 'video');
    expect(video?.getAttribute('src')).toBe('/blog/film.webm');
    expect(video?.querySelector('track')?.getAttribute('src')).toBe('/blog/film.vtt');
  });

  test('lets a page that has a sound load it, and hands it to feeds and to the Markdown', () => {
    const page = readFileSync(path.join(site.dist, 'posts', 'heard', 'index.html'), 'utf8');
    expect(page).toContain('<audio src="/blog/talk.mp3" controls>');
    expect(page).toContain("media-src 'self'");
    const home = readFileSync(path.join(site.dist, 'index.html'), 'utf8');
    expect(home).not.toContain('media-src');
    const feed = readFileSync(path.join(site.dist, 'rss.xml'), 'utf8');
    expect(feed).toContain('https://example.org/blog/talk.mp3');
    const markdown = readFileSync(path.join(site.dist, 'posts', 'heard.md'), 'utf8');
    expect(markdown).toContain('[talk.mp3](https://example.org/blog/talk.mp3)');
  });

  test('renders a callout the same in both ways of writing', () => {
    const html = (id: string) =>
      section(id)
        .map(({ outerHTML }) => outerHTML)
        .join('')
        .replace(/>\s+</g, '><');
    expect(html('short')).toBe(html('long'));
    expect(html('short')).toContain('role="note"');
  });

  test('brings the script of its embeds once, and names the site that a frame is of', () => {
    expect(find('embeds', 'script')).toHaveLength(1);
    const [, two] = find('embeds', 'embed-frame');
    expect(two?.getAttribute('data-url')).toBe('https://player.example.org/2');
    expect(textOf(two?.querySelector('button'))).toBe('Load from player.example.org');
    expect(two?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/two/');
  });

  test('leaves nothing that only a draft shows, and no original', () => {
    const files = filesOf(site.dist);
    expect(files.filter((file) => file.includes('secret'))).toEqual([]);
    expect(files.filter((file) => /wide\.[^_]*\.png$/.test(file))).toEqual([]);
  });
});
