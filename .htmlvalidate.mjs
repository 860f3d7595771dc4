import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro closes elements whose name is an expression with />, which means the same.
    'void-style': 'off',
    // Safari forgets that a list without bullets is a list, unless it is told.
    'no-redundant-role': 'off',
    // Every file comes from the page's own origin.
    'require-sri': 'off',
    // A title is as long as its author wants it, up to what the schema allows.
    'long-title': 'off',
  },
});
