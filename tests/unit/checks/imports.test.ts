import { expect, test, vi } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) =>
  problemsIn({
    [FILE]: postFile(SOUND, `\n${body}\n\nTexte.\n`),
    'posts/essai/data.ts': 'export const a = 1;',
    '../components/mdx/Chart.astro': '<p />',
    '../components/mdx/index.ts': '',
    '../../words.json': '{}',
  });

test.each([
  { body: "import a from './absent.ts';", at: '7:1', fix: 'write the path of a file' },
  { body: "import { a } from './dat.ts';", at: '7:1', fix: 'write ./data.ts' },
  { body: "import b from './data.ts';\nimport './data.css';", at: '8:1', fix: 'write ./data.ts' },
  { body: "export * from '../absent/data.ts';", at: '7:1', fix: 'write the path' },
  {
    body: "import Chart from '#components/mdx/Charts.astro';",
    at: '7:1',
    fix: '#components/mdx/Chart.astro',
  },
  { body: "import {\n  a,\n} from './dat.ts';", at: '7:1', fix: 'write ./data.ts' },
  { body: "import './data.ts'; import b from './dat.ts';", at: '7:21', fix: 'write ./data.ts' },
  { body: "import b from '../../../../components/Chart.astro';", at: '7:1', fix: 'write the path' },
])('an import of what is not there is told: $body', ({ body, at, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} import`]);
  expect(problems[0]?.message).toContain('leads to no file');
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  "import { a } from './data.ts';",
  "import text from './data.ts?raw';",
  "import Chart from '#components/mdx/Chart.astro';",
  "import { Image } from 'astro:assets';\nimport x from 'package';",
  "export const from = './absent.ts';",
  "`import a from './absent.ts'`",
  "import { a } from './data';\nimport Chart from '#components/mdx';",
  "import words from '../../../../words.json';",
  "import { a } from './data.ts';\n/*\nimport b from './absent.ts';\n*/",
  "export const a = 1; // from './absent.ts'",
  "export const text = `\nimport a from './absent.ts';\n`;",
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
