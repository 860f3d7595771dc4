import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    rules: {
      // Indexes are checked by the compiler (`noUncheckedIndexedAccess`); a `!` tells what it cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['tools/**', 'tests/**/*.ts'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/scripts/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
    // Every page carries these lines, so none of them is a comment.
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
);
