import { describe, expect, test } from 'vitest';
import { toPageNeeds } from '#lib/posts/page-needs.ts';

const NONE = { code: false, italic: false, diagram: false, embed: false };

describe('a page needs', () => {
  test.each([
    { what: 'nothing for plain text', body: 'Du texte, **gras**.', needs: {} },
    { what: 'the font of code for a word of it', body: 'Le mot `ls`.', needs: { code: true } },
    {
      what: 'the font of code for a block',
      body: '- a\n\n  ```\n  ls\n  ```',
      needs: { code: true },
    },
    { what: 'the italic for a stressed word', body: '> Un *mot*.', needs: { italic: true } },
    {
      what: 'the sheet of diagrams for a diagram, and no font of code',
      body: '```mermaid alt="x"\nflowchart LR\n```',
      needs: { diagram: true },
    },
    {
      what: 'what stands in a component',
      body: '<Details summary="x">\n\nUn *mot* `ici`.\n\n</Details>',
      needs: { code: true, italic: true },
    },
    ...['em', 'i', 'cite', 'dfn', 'var', 'address'].map((name) => ({
      what: `the italic for <${name}>`,
      body: `Un <${name}>mot</${name}> ici.`,
      needs: { italic: true },
    })),
    ...['kbd', 'code', 'samp', 'pre'].map((name) => ({
      what: `the font of code for <${name}>`,
      body: `Un <${name}>mot</${name}> ici.\n\n<${name}>\nmot\n</${name}>`,
      needs: { code: true },
    })),
    {
      what: 'the sheet of embeds for one',
      body: '- a\n\n  <Embed title="x" url="https://example.org/" />',
      needs: { embed: true },
    },
    { what: 'nothing for an element in upright letters', body: '<b>Mot</b>', needs: {} },
    ...['classDiagram', 'erDiagram'].map((word) => ({
      what: `the font of code for the members of a ${word}`,
      body: `\`\`\`mermaid alt="x"\n%% a comment\n\n${word}\n\`\`\``,
      needs: { diagram: true, code: true },
    })),
  ])('$what', ({ body, needs }) => {
    expect(toPageNeeds(body)).toEqual({ ...NONE, ...needs });
  });
});
