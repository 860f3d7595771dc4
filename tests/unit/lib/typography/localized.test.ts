import { expect, test } from 'vitest';
import { typesetLocalized } from '#lib/typography/typeset.ts';

test.each([
  { texts: { fr: "L'été !", en: "It's" }, set: { fr: 'L’été\u202F!', en: 'It’s' } },
  // In the language that there is, and set as that one is.
  { texts: { fr: "L'été !" }, set: { fr: 'L’été\u202F!', en: 'L’été\u202F!' } },
  { texts: { en: 'Now !' }, set: { fr: 'Now !', en: 'Now !' } },
  { texts: { fr: undefined, en: 'Now !' }, set: { fr: 'Now !', en: 'Now !' } },
])('$texts is shown in every locale', ({ texts, set }) => {
  expect(typesetLocalized(texts as Parameters<typeof typesetLocalized>[0])).toEqual(set);
});
