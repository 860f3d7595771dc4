import { site, type Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import type { Origins } from './hosts/policy.ts';
import { urls } from './urls.ts';

/** Where the discussions of GitHub are shown from. */
const GISCUS = 'https://giscus.app';

/** What the pages load from other sites, by the configuration; each by its origin alone. */
export function serviceOrigins(): Origins {
  const { analytics, comments, embeds } = site;
  const counted = analytics ? [analytics.origin] : [];
  return {
    'script-src': counted,
    'connect-src': counted,
    'img-src': counted,
    'frame-src': [...embeds, ...(comments ? [GISCUS] : [])],
  };
}

/** The attributes of the script that counts visits; `undefined` where none are counted. */
export function analyticsScript(): Record<string, string | true> | undefined {
  if (!site.analytics) return undefined;
  const { service, origin } = site.analytics;
  return service === 'plausible'
    ? { src: `${origin}/js/script.js`, 'data-domain': new URL(site.url).host, defer: true }
    : { src: `${origin}/count.js`, 'data-goatcounter': `${origin}/count`, async: true };
}

/**
 * The address of the comments of a page, as a frame; `undefined` where there are none.
 *
 * @param path path of the page, by which its discussion is found
 * @see https://giscus.app
 */
export function commentsFrame(path: string, locale: Locale): string | undefined {
  if (!site.comments) return undefined;
  const { repository, repositoryId, category, categoryId } = site.comments;
  const page = urls.absolute(path);
  const asked = new URLSearchParams({
    origin: page,
    backLink: page,
    theme: 'preferred_color_scheme',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'top',
    repo: repository,
    repoId: repositoryId,
    category,
    categoryId,
    strict: '1',
    term: path,
  });
  return `${GISCUS}/${locale}/widget?${asked.toString()}`;
}

/** What readers are told of their data: what is really used, by the configuration. */
export function privacyTexts(locale: Locale): string[] {
  const t = translate(locale);
  const { analytics, comments, embeds } = site;
  const hosts = embeds.map((origin) => new URL(origin).host).join(', ');
  return [
    t('privacy.nothing'),
    analytics
      ? t('privacy.analytics', {
          service: analytics.service === 'plausible' ? 'Plausible' : 'GoatCounter',
          host: new URL(analytics.origin).host,
        })
      : t('privacy.noAnalytics'),
    ...(hosts === '' ? [] : [t('privacy.embeds', { hosts })]),
    ...(comments ? [t('privacy.comments')] : []),
    t('privacy.light'),
    t('privacy.host'),
  ];
}

/** The engine that a reader is led to where the site’s own search is of no use, and the host that it is held to. */
export function otherSearch(): { url: string; host: string } {
  const { host } = new URL(site.url);
  const asked = new URLSearchParams({ q: `site:${host}` });
  return { url: `https://duckduckgo.com/?${asked.toString()}`, host };
}

/**
 * Where a reader changes the source of a text and proposes the change; `undefined` where the source is
 * not shown.
 *
 * @param file path from the project's root
 */
export function correctionUrl(file: string): string | undefined {
  const { repository } = site;
  if (repository === '') return undefined;
  const edit = /\bgitlab\b/.test(new URL(repository).host) ? '-/edit' : 'edit';
  return `${repository.replace(/\/$/, '')}/${edit}/main/${file}`;
}
