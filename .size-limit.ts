import { fontFiles, pageFiles } from './tests/build/page-weight.ts';
import { siteAt } from './tests/fixtures/site.ts';

/** The bilingual fixture, as the tests of builds have built it. */
const { dist } = siteAt('built-bilingual');

const home = pageFiles(dist, '/');
const post = pageFiles(dist, '/posts/mille-mots/');

/** What a page may weigh on its way to a reader. `tests/e2e` counts the fonts that a browser really asks for. */
export default [
  { name: 'home page and its styles', path: home.text, limit: '11 kB', gzip: true },
  { name: 'post of 900 words and its styles', path: post.text, limit: '11 kB', gzip: true },
  { name: 'fonts of the home page', path: home.preloadedFonts, limit: '70 kB', brotli: false },
  { name: 'all fonts of a post', path: fontFiles(dist), limit: '120 kB', brotli: false },
];
