import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { toTokens, toWords, wordsAt } from '#lib/search/words.ts';

const indexed = (text: string, lang: string) => toWords(text, lang).flatMap((word) => word.indexed);

test.each<[text: string, indexed: string[]]>([
  ['« l’automne »', ['automne']],
  ["L'automne d'avant", ['automne', 'avant']],
  ['jusqu’à ce qu’il s’en aille, lorsqu’on', ['à', 'ce', 'il', 'en', 'aille', 'on']],
  ['d’aujourd’hui', ["aujourd'hui"]],
  ['prud’homme', ["prud'homme"]],
  ['n’est-ce', ['est-ce']],
  ['le cœur d’ŒUVRE', ['le', 'coeur', 'oeUVRE']],
  ['ex æquo, Æschne', ['ex', 'aequo', 'aeschne']],
  ['déployé, déployée, déployées', ['déploié', 'déploié', 'déploié']],
  ['déployer, déployez, déploie', ['déploier', 'déploiez', 'déploie']],
  ['déployons', ['déploions', 'déploier']],
  ['utilisons', ['utilisons', 'utiliser']],
  ['configurées', ['configuré']],
  ['boutons', ['boutons', 'bouter']],
  ['versions, actions', ['versions', 'actions']],
  ['mon moyen', ['mon', 'moyen']],
  ['une clé, des clés, une idée', ['une', 'clé', 'des', 'clés', 'une', 'idée']],
  ['travaux', ['travail']],
  ['réseaux', ['réseaux']],
])('French writes %s as %j', (text, words) => {
  expect(indexed(text, 'fr')).toEqual(words);
});

test.each<[text: string, indexed: string[]]>([
  ['Azure’s portal', ['Azure', 'portal']],
  ["it's don’t", ['it', "don't"]],
  ['kube-proxy, foo_bar; node.js!', ['kube-proxy', 'foo_bar', 'node.js']],
  ['in (v1.7) or 10.0.0.0/16', ['in', 'v1.7', '1.7', 'or', '10.0.0.0/16', '10.0.0.0']],
  ['.NET, C# and C++.', ['NET', 'Csharp', 'and', 'Cplusplus']],
  ['--name "$GROUP" | jq', ['name', 'GROUP', 'jq']],
  ['one—two…three', ['one', 'two', 'three']],
  ['co\u00ADop non\u2011breaking', ['coop', 'non-breaking']],
  ['10\u202F000 %', ['10', '000']],
  ['oeuvre, œuvre', ['oeuvre', 'oeuvre']],
  ['deployed, buttons', ['deployed', 'buttons']],
  ['… — « » !', []],
  // Letters that are no others with an accent.
  ['Łódź, ŁÓDŹ', ['lódź', 'lÓDŹ']],
  ['Øresund smørrebrød', ['oresund', 'smorrebrod']],
  ['Straße, đường', ['Strasse', 'dường']],
  ['Þingvellir, ísland, ıstanbul, İstanbul', ['thingvellir', 'ísland', 'istanbul', 'İstanbul']],
  ['Ħamrun ŧ ŋ ﬁle ﬂow', ['hamrun', 't', 'n', 'file', 'flow']],
  // Letters and digits that are others in another form.
  [
    'CO₂ x² ﬀ ﬁ ﬂ eﬃcace ﬄ ﬅ ﬆ',
    ['CO2', '2', 'x2', 'ff', 'fi', 'fl', 'efficace', 'ffl', 'st', 'st'],
  ],
  ['ＡＢＣＤ Ⅳ \u00B5s \u03BCs ə Ə', ['ABCD', 'IV', 'us', 'us', 'e', 'e']],
  ['ĳs, coŀlaborar, nº', ['ijs', 'collaborar', 'no']],
  ['½ and Windows™ 10… ´a', ['1/2', '1', '2', 'and', 'Windows', '10', 'a']],
  // The names of code; words of one case among their parts are found by Pagefind itself.
  [
    '`System.IO.FileNotFoundException`',
    [
      'System.IO.FileNotFoundException',
      'FileNotFoundException',
      'NotFoundException',
      'FoundException',
    ],
  ],
  ['imagePullPolicy: GitHub', ['imagePullPolicy', 'PullPolicy', 'GitHub']],
  ['Standard_D4s_v5', ['Standard_D4s_v5', 'D4s', 'v5']],
  ['kube-system/coreDNS', ['kube-system/coreDNS', 'coreDNS']],
  ['--enable-managed-identity', ['enable-managed-identity']],
  [
    'Microsoft.Storage/storageAccounts@2023-05-01',
    ['Microsoft.Storage/storageAccounts@2023-05-01', 'storageAccounts'],
  ],
  ['10.240.0.4:8080', ['10.240.0.4:8080', '10.240.0.4']],
  ['webApp:1.2 app@v1.7', ['webApp:1.2', 'webApp', '1.2', 'app@v1.7', 'v1.7', '1.7']],
  [
    'C++20, C#12, C/C++, C#/.NET, F#',
    ['Cplusplus20', '20', 'Csharp12', '12', 'C/Cplusplus', 'Csharp/.NET', 'Fsharp'],
  ],
  [
    '.NET 8 .NET8.0 HTTP/2 IPv6 K8s OAuth2',
    ['NET', '8', 'NET8.0', '8.0', 'HTTP/2', '2', 'IPv6', 'Pv6', '6', 'K8s', 'OAuth2', 'Auth2', '2'],
  ],
  ['AzureFirewallSubnet', ['AzureFirewallSubnet', 'FirewallSubnet']],
])('English writes %s as %j', (text, words) => {
  expect(indexed(text, 'en')).toEqual(words);
});

test('a key or a digest has no parts without end', () => {
  expect(indexed('aB'.repeat(30), 'en').length).toBeGreaterThan(20);
  expect(indexed('aB'.repeat(5000), 'en')).toHaveLength(1);
});

describe('the tokens of an index', () => {
  const words = toWords('L’imagePullPolicy que nous déployons en C++20', 'fr');

  test('begin with the words, one after the other as a phrase has them', () => {
    expect(toTokens(words).map(({ token }) => token)).toEqual([
      ...['imagePullPolicy', 'que', 'nous', 'déploions', 'en', 'Cplusplus20'],
      ...['PullPolicy', 'déploier', '20'],
    ]);
  });

  test('lead to the words that they stand for, each once and in their order', () => {
    const at = (...places: number[]) => wordsAt(words, places).map(({ written }) => written);
    expect(at(8, 6, 0, 3)).toEqual(['imagePullPolicy', 'déployons', 'C++20']);
    expect(at(7)).toEqual(['déployons']);
    expect(at(9, -1)).toEqual([]);
  });
});

describe('the words of any text', () => {
  const texts = fc.string({ unit: fc.constantFrom(..."aéœŒ1l’'-.+#_ «\u202F\u0301\u00ADC\n🎉") });
  const langs = fc.constantFrom('fr', 'en', 'xx');

  test('stand where they are written, one after the other', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        let end = 0;
        for (const { start, written } of toWords(text, lang)) {
          expect(text.slice(start, start + written.length)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(end);
          end = Math.max(end, start + written.length);
        }
      }),
    );
  });

  test('are one token each for Pagefind, which counts them by the spaces', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        for (const word of indexed(text, lang)) expect(word).toMatch(/^[^\s\u200B]*[\p{L}\p{N}]/u);
      }),
    );
  });
});
