import { expect, test } from 'vitest';
import { CALLOUT_KINDS } from '#lib/callouts.ts';
import { calloutsPlugin } from '#markdown/callouts.ts';
import { compile } from './compile.ts';

const compiled = (mdx: string) => compile(mdx, { mdast: [calloutsPlugin] });

test.each(CALLOUT_KINDS)('> [!%s] is compiled as the component is', async (kind) => {
  const short = await compiled(`> [!${kind.toUpperCase()}]\n> Some *text*.\n>\n> - one`);
  const long = await compiled(`<Callout kind="${kind}">\n\nSome *text*.\n\n- one\n\n</Callout>`);
  expect(short).toBe(long);
  expect(short).toContain(`kind: "${kind}"`);
});

test('an alert in an alert is one too', async () => {
  const code = await compiled('> [!NOTE]\n> Outer.\n>\n> > [!TIP]\n> > Inner.');
  expect(code).toContain('kind: "note"');
  expect(code).toContain('kind: "tip"');
  expect(code).not.toContain('[!');
});

test.each(['> A quotation.', '> [!HINT]\n> Text.'])('%j stays a quotation', async (mdx) => {
  const code = await compiled(mdx);
  expect(code).toContain('blockquote');
  expect(code).not.toContain('Callout');
});
