import type { RedirectRule } from './types.ts';

/** Where addresses lead that the site had before, besides the `aliases` of posts. */
export const redirects: readonly RedirectRule[] = [
  // Lists that have no page of their own.
  { from: '{home}posts/', to: '{home}archives/' },
  { from: '{home}series/', to: '{home}archives/' },
  { from: '{home}page/*', to: '{home}archives/' },
  // WordPress, until 2019.
  { from: '/feed/', to: '/rss.xml' },
  { from: '/feed/atom/', to: '/atom.xml' },
  { from: '/tag/{tag}/', to: '/tags/{tag}/' },
  { from: '/tag/{tag}/feed/', to: '/tags/{tag}/rss.xml' },
  { from: '/author/*', to: '/archives/' },
  { from: '/{year}/{month}/', to: '/archives/{year}/' },
  // Hugo, after that.
  { from: '{home}index.xml', to: '{home}rss.xml' },
  { from: '{home}tags/{tag}/index.xml', to: '{home}tags/{tag}/rss.xml' },
];
