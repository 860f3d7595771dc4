import { site } from '#config/site.ts';
import { servingOf } from '#lib/hosts/deployment.ts';
import { createPositions } from '#source/text-position.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('served-url');

/** A build that is published is for the address that the configuration gives the site. */
export const checkServedUrl: Check = ({ content, deployment }) => {
  const { url } = servingOf(deployment, site.url);
  if (url === site.url) return [];
  const { file, text } = content.siteConfig;
  const found = /(?<=^ {2})url: /m.exec(text);
  return [
    report(
      file,
      found ? createPositions(text)(found.index) : START,
      `the host publishes this build at ${url}, and \`url\` is ${site.url}${site.strictUrl ? '' : ', so that no search engine is to list it'}`,
      `write \`url: '${url}'\`, or give the host that address`,
      site.strictUrl ? 'error' : 'warning',
    ),
  ];
};
