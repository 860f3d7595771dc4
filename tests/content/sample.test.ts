import path from 'node:path';
import type { MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { CALLOUT_KINDS } from '#lib/callouts.ts';
import { MDX_COMPONENTS } from '#lib/mdx-components.ts';
import { isMdxElement } from '#lib/mdx-elements.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
import { readContent } from '#source/content.ts';
import { parseBody } from '#source/mdx.ts';

/** The draft that shows every component, which the fixture of the tests publishes. */
const { posts } = readContent(path.resolve(import.meta.dirname, '../..'));
const samples = posts.filter(({ place }) => place?.folder === 'sample');

/** Those of the legal notice have a page of their own. */
const SHOWN = Object.entries(MDX_COMPONENTS).filter(
  ([name]) => !['Host', 'Privacy', 'Publisher'].includes(name),
);

test('the sample is a draft, in each language that it is in', () => {
  expect(samples).not.toEqual([]);
  for (const { frontMatter } of samples) expect(frontMatter?.data).toMatchObject({ draft: true });
});

describe.each(samples.map((entry) => [entry.file, entry] as const))('%s', (_file, entry) => {
  const body = parseBody(entry);
  const nodes = 'fault' in body ? [] : nodesOf(body.tree);

  test.each(SHOWN.map(([name]) => name))('shows <%s>', (name) => {
    expect(nodes.some((node) => isMdxElement(node) && node.name === name)).toBe(true);
  });

  test.each(SHOWN)('tells every prop of <%s>, in the order of the table', (name, { props }) => {
    const tables = nodes.filter((node) => node.type === 'table').map(firstColumn);
    expect(tables.find(([head]) => head === name)?.slice(1)).toEqual(Object.keys(props));
  });

  test.each(CALLOUT_KINDS)('shows the callout %s', (kind) => {
    expect(entry.body).toContain(`\n> [!${kind.toUpperCase()}]\n`);
  });
});

function firstColumn(table: MdastNode): string[] {
  const rows = 'children' in table ? (table.children as MdastNode[]) : [];
  return rows.map((row) => textOf('children' in row ? (row.children[0] as MdastNode) : row));
}

function textOf(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : '';
}
