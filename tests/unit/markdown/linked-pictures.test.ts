import { expect, test } from 'vitest';
import { linkedPicturesPlugin } from '#markdown/linked-pictures.ts';
import { compile } from './compile.ts';

test.each([
  ['[![A](./a.png)](https://example.org/)', true],
  ['[*![A](./a.png)* text](https://example.org/)', true],
  ['<a href="https://example.org/">\n\n![A](./a.png)\n\n</a>', true],
  ['![A](./a.png)', false],
  ['[A](https://example.org/) ![A](./a.png)', false],
])('in %j the image stands in a link: %s', async (mdx, isLinked) => {
  const code = await compile(mdx, { hast: [linkedPicturesPlugin] });
  expect(code).toContain('src: "./a.png"');
  expect(code.includes('linked: "true"')).toBe(isLinked);
});
