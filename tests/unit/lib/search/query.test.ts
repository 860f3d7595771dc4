import { expect, test } from 'vitest';
import { isAnswered, toQueries } from '#lib/search/query.ts';

test.each<[query: string, lang: string, queries: string[]]>([
  ['automne', 'fr', ['automne']],
  ['l’automne', 'fr', ['automne']],
  ["  L'automne ", 'fr', ['automne']],
  ['cœur de réseau', 'fr', ['coeur de réseau']],
  ["aujourd'hui", 'fr', ['aujourdhui']],
  ['déployons', 'fr', ['déploions', 'déploier']],
  ['nous déployons des réseaux', 'fr', ['nous déploions des réseaux', 'nous déploier des réseaux']],
  ['kube-proxy', 'en', ['kube proxy']],
  ['e-mail', 'en', ['email']],
  ['v1.7', 'en', ['v17']],
  ["la main-d'œuvre", 'fr', ['la main oeuvre']],
  ['.NET C# C++', 'en', ['NET Csharp Cplusplus']],
  ['foo_bar', 'en', ['foo_bar']],
  ['“a phrase”', 'en', ['"a phrase"']],
  ['« une phrase »', 'fr', ['"une phrase"']],
  ['"a" b', 'en', ['a b']],
  ['<script>alert(1)</script>', 'en', ['scriptalert1script']],
  ['', 'fr', []],
  [' … « » ', 'fr', []],
])('%j asks an index in %s for %j', (query, lang, queries) => {
  expect(toQueries(query, lang)).toEqual(queries);
});

test.each<[query: string, found: string[], lang: string, isAnswered: boolean]>([
  ['automne', ['automne'], 'fr', true],
  ['deploiement', ['déployer'], 'fr', true],
  ['kub', ['Kubernetes'], 'en', true],
  ['clés', ['clé'], 'fr', true],
  ['travaux', ['travail'], 'fr', true],
  ['policies', ['policy'], 'en', true],
  ['cœurs', ['coeur'], 'fr', true],
  ['shell', ['PowerShell'], 'en', true],
  ['proxy', ['kube-proxy'], 'en', true],
  ['kube-proxy', ['kube', 'proxy'], 'en', true],
  ['C', ['C#'], 'en', true],
  ['1.7', ['v1.7'], 'en', true],
  ['1.29.3', ['v1.29.3'], 'fr', true],
  ["main-d'œuvre", ['main-d’œuvre'], 'fr', true],
  ['Azure network', ['Azure', 'networks'], 'en', true],
  // What Pagefind makes of words that the index does not have.
  ['terraform', [], 'en', false],
  ['arbre', ['a'], 'fr', false],
  ['lézard', ['le'], 'fr', false],
  ['état', ['et'], 'fr', false],
  ['Azure blockchain', ['Azure'], 'en', false],
  ['azure-qqqq', ['Azure'], 'en', false],
  ['1.7', ['1'], 'en', false],
  ['20260', ['2026'], 'fr', false],
  ['99,95', ['99.9'], 'fr', false],
  ['202', ['2026'], 'fr', true],
  ['z', ['azure'], 'en', false],
  ['mis', ['misère', 'mi'], 'fr', true],
  ['mis', ['mi'], 'fr', false],
])('%j is answered by %j in %s: %s', (query, found, lang, expected) => {
  expect(isAnswered(query, found, lang)).toBe(expected);
});
