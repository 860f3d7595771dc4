import { expect, test } from 'vitest';
import { deploymentOf, previewNote, servingOf } from '#lib/hosts/deployment.ts';

const URL_ = 'https://example.org';
const netlify = (context: string, url: string) => ({ NETLIFY: 'true', CONTEXT: context, URL: url });
const vercel = (environment: string, host: string) => ({
  VERCEL: '1',
  VERCEL_ENV: environment,
  VERCEL_PROJECT_PRODUCTION_URL: host,
});

test.each([
  { what: 'no host', variables: {}, url: URL_, isIndexable: true },
  { what: 'Netlify', variables: netlify('production', URL_), url: URL_, isIndexable: true },
  {
    what: 'Netlify without encryption',
    variables: netlify('production', 'http://example.org'),
    url: URL_,
    isIndexable: true,
  },
  {
    what: 'a preview on Netlify',
    variables: netlify('deploy-preview', 'https://fork.example.com'),
    url: URL_,
    isIndexable: false,
  },
  {
    what: 'a branch on Netlify',
    variables: netlify('branch-deploy', URL_),
    url: URL_,
    isIndexable: false,
  },
  {
    what: 'a fork on Netlify',
    variables: netlify('production', 'https://fork.example.com'),
    url: 'https://fork.example.com',
    isIndexable: false,
  },
  { what: 'Vercel', variables: vercel('production', 'example.org'), url: URL_, isIndexable: true },
  {
    what: 'a preview on Vercel',
    variables: vercel('preview', 'example.org'),
    url: URL_,
    isIndexable: false,
  },
  {
    what: 'a fork on Vercel',
    variables: vercel('production', 'fork.example.com'),
    url: 'https://fork.example.com',
    isIndexable: false,
  },
])('a build of $what is for $url', ({ variables, url, isIndexable }) => {
  expect(servingOf(deploymentOf(variables), URL_)).toEqual({ url, isIndexable });
});

test.each([
  { variables: {}, said: undefined },
  { variables: vercel('production', 'example.org'), said: undefined },
  { variables: netlify('production', URL_), said: undefined },
  {
    variables: vercel('preview', 'example.org'),
    said: 'VERCEL_ENV is not `production`, so Vercel',
  },
  { variables: { VERCEL: '1' }, said: 'VERCEL_ENV is not `production`, so Vercel' },
  { variables: netlify('branch-deploy', URL_), said: 'CONTEXT is not `production`, so Netlify' },
])('a build with $variables says that every page is noindex: $said', ({ variables, said }) => {
  const note = previewNote(deploymentOf(variables));
  if (said === undefined) expect(note).toBeUndefined();
  else expect(note).toContain(`every page says noindex: ${said}`);
});
