import { expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject();

const SITE = 'src/config/site.ts';
const GIVEN = {
  '--name': 'My blog',
  '--url': 'https://blog.example.org',
  '--languages': 'en',
  '--byline': 'Auteur Exemple',
};
const argsOf = (given: Partial<typeof GIVEN>) => Object.entries(given).flat();

test.each([
  { args: argsOf({ '--name': 'My blog' }), says: 'give `--url`, `--languages`, `--byline`' },
  { args: argsOf(GIVEN), says: 'would be removed → say `--yes` to that' },
  { args: argsOf({ ...GIVEN, '--url': 'blog.example.org' }), says: '`--url`: an origin without' },
  { args: argsOf({ ...GIVEN, '--url': 'https://x.example/y' }), says: '`--url`: an origin' },
  { args: argsOf({ ...GIVEN, '--name': '' }), says: '`--name`: nothing is written' },
  // What is given is looked at before anything is asked for.
  { args: ['--url', 'blog.example.org'], says: '`--url`: an origin without' },
  { args: argsOf({ ...GIVEN, '--byline': '日本' }), says: '`--byline`: no letter' },
  { args: argsOf({ ...GIVEN, '--languages': 'eng' }), says: '`--languages eng` is no language' },
  { args: ['My', 'blog'], says: '`My blog` is no option' },
])('npm run fresh with $args changes nothing and says why', async ({ args, says }) => {
  const before = project.read(SITE);
  const { status, stdout, stderr } = await project.run('fresh', args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(project.read(SITE)).toBe(before);
  expect(project.has('src/content/posts/first')).toBe(true);
});

test('npm run fresh removes nothing where the configuration is not written as it looks for it', async () => {
  project.write(SITE, project.read(SITE).replace('  author:', '  author :'));
  const before = project.read(SITE);
  const { status, stdout, stderr } = await project.run('fresh', [...argsOf(GIVEN), '--yes']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    `${SITE}: \`author\` is not where it is looked for → write it as it was in the site that you forked; nothing was changed\n`,
  );
  expect(project.read(SITE)).toBe(before);
  expect(project.has('src/content/posts/first')).toBe(true);
});

test('a language without a dictionary is refused, with what to write', async () => {
  const written = project.read(SITE);
  const german = "de: { label: 'Deutsch', intl: 'de-DE', openGraph: 'de_DE', prefix: 'de',";
  const rest =
    "stream: ['de'], wordsPerMinute: 200, typography: {}, description: 'x', pages: {} },";
  project.write(SITE, written.replace('\n} as const', `\n  ${german} ${rest}$&`));
  const { status, stderr } = await project.run('fresh', [
    ...argsOf({ ...GIVEN, '--languages': 'de' }),
    '--yes',
  ]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('src/i18n/de.ts'),
  });
  expect(project.has('src/content/posts/first')).toBe(true);
});

test('a configuration that is wrong is told before anything is removed', async () => {
  project.write(SITE, project.read(SITE).replace(/timeZone: '[^']*'/, "timeZone: 'Nowhere'"));
  const { status, stderr } = await project.run('fresh', [...argsOf(GIVEN), '--yes']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('`timeZone`') });
  expect(project.has('src/content/posts/first')).toBe(true);
});
