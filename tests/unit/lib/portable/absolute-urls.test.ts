import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { withAbsoluteUrls } from '#lib/portable/absolute-urls.ts';

const URL_OF_PAGE = 'https://example.org/posts/essai/';

/** What becomes of an element's address, and whether it leads nowhere. */
function made(tagName: string, properties: Element['properties']) {
  const element: Element = { type: 'element', tagName, properties, children: [] };
  const strays = withAbsoluteUrls({ type: 'root', children: [element] }, URL_OF_PAGE);
  return { properties: element.properties, strays };
}

describe('outside its page', () => {
  test.each([
    ['/a/', 'https://example.org/a/'],
    ['#b', `${URL_OF_PAGE}#b`],
    ['https://example.com/c', 'https://example.com/c'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+33100000000', 'tel:+33100000000'],
  ])('the link %s leads to %s', (href, whole) => {
    expect(made('a', { href })).toEqual({ properties: { href: whole }, strays: [] });
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/0',
    'filesystem:https://example.org/0',
    'beside.png',
    '../up/',
    'https://',
  ])('the link %j is told as one that leads nowhere', (href) => {
    expect(made('a', { href }).strays).toEqual([href]);
  });

  test.each([
    ['blockquote', 'cite'],
    ['img', 'src'],
    ['video', 'poster'],
    ['object', 'data'],
  ])('so is a script in <%s %s>', (element, name) => {
    expect(made(element, { [name]: 'javascript:alert(1)' }).strays).toEqual([
      'javascript:alert(1)',
    ]);
  });

  test('so is one of several pictures', () => {
    const srcSet = '/a.png 1x, javascript:alert(1) 2x';
    expect(made('img', { srcSet })).toEqual({
      properties: { srcSet: 'https://example.org/a.png 1x, javascript:alert(1) 2x' },
      strays: ['javascript:alert(1)'],
    });
  });
});
