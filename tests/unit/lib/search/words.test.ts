import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { toWords } from '#lib/search/words.ts';

const indexed = (text: string, lang: string) => toWords(text, lang).map((word) => word.indexed);

test.each<[text: string, indexed: string[]]>([
  ['« l’automne »', ['automne']],
  ["L'automne d'avant", ['automne', 'avant']],
  ['jusqu’à ce qu’il s’en aille, lorsqu’on', ['à', 'ce', 'il', 'en', 'aille', 'on']],
  ['d’aujourd’hui', ["aujourd'hui"]],
  ['prud’homme', ["prud'homme"]],
  ['n’est-ce', ['est-ce']],
  ['le cœur d’ŒUVRE', ['le', 'coeur', 'OeUVRE']],
  ['ex æquo, Æschne', ['ex', 'aequo', 'Aeschne']],
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
  ['in (v1.7) or 10.0.0.0/16', ['in', 'v1.7', '1.7', 'or', '10.0.0.0/16']],
  ['.NET, C# and C++.', ['NET', 'Csharp', 'and', 'Cplusplus']],
  ['--name "$GROUP" | jq', ['name', 'GROUP', 'jq']],
  ['one—two…three', ['one', 'two', 'three']],
  ['co\u00ADop non\u2011breaking', ['coop', 'non-breaking']],
  ['10\u202F000 %', ['10', '000']],
  ['oeuvre, œuvre', ['oeuvre', 'oeuvre']],
  ['deployed, buttons', ['deployed', 'buttons']],
  ['… — « » !', []],
])('English writes %s as %j', (text, words) => {
  expect(indexed(text, 'en')).toEqual(words);
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
          if (written !== '') expect(start).toBeGreaterThanOrEqual(end);
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
