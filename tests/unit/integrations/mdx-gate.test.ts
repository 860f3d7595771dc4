import { expect, test } from 'vitest';
import { createMdxGate } from '#integrations/mdx-gate.ts';

const FILE = '/projet/src/content/posts/essai/fr.mdx';
const HEAD = '---\ntitle: Essai\n---\n';

/** What the gate lets through of a text, or what it tells. */
function through(text: string): string {
  const told = {
    error: ({ message }: { message: string }): never => {
      throw new Error(message);
    },
  };
  return createMdxGate(() => undefined).transform.handler.call(told, text, FILE).code;
}

test('a text goes through, ended by a line end', () => {
  expect(through(`${HEAD}Texte.`)).toBe(`${HEAD}Texte.\n`);
});

test('a mistake that the parser tells is left to it', () => {
  expect(through(`${HEAD}<b>a\n`)).toBe(`${HEAD}<b>a\n`);
});

test('a text that is not read is told at its place, and not compiled', () => {
  expect(() => through(`${HEAD}\nTexte.\n\n${'> '.repeat(120)}a\n`)).toThrow(
    `${FILE}:7:1  text-limits  120 lists and quotations in one another`,
  );
});
