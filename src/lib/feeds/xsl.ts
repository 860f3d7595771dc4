import type { Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import { escapeMarkup } from '#lib/escape-markup.ts';
import { COLOURS } from './sheet.ts';

/**
 * An XSL style (https://www.w3.org/TR/xslt-10/) for the feeds of a locale, in either of their two XML
 * formats: a person who opens one sees what it is, how to subscribe, and what is in it.
 */
export function feedXsl(locale: Locale): string {
  const t = translate(locale);
  const say = (key: 'feed.what' | 'feed.how' | 'feed.site' | 'list.empty') => escapeMarkup(t(key));
  return `<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  exclude-result-prefixes="atom dc">
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat"/>
  <xsl:template match="/">
    <html lang="${locale}">
      <head>
        <title><xsl:value-of select="rss/channel/title | atom:feed/atom:title"/></title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="robots" content="noindex"/>
        <style>${COLOURS}${STYLE}</style>
      </head>
      <body>
        <h1><xsl:value-of select="rss/channel/title | atom:feed/atom:title"/></h1>
        <p class="lead"><xsl:value-of select="rss/channel/description | atom:feed/atom:subtitle"/></p>
        <p>${say('feed.what')} ${say('feed.how')}</p>
        <p><code><xsl:value-of select="rss/channel/atom:link[@rel='self']/@href | atom:feed/atom:link[@rel='self']/@href"/></code></p>
        <p><a><xsl:attribute name="href"><xsl:value-of select="rss/channel/link | atom:feed/atom:link[@rel='alternate']/@href"/></xsl:attribute>${say('feed.site')}</a></p>
        <xsl:if test="not(rss/channel/item | atom:feed/atom:entry)"><p>${say('list.empty')}</p></xsl:if>
        <ul>
          <xsl:for-each select="rss/channel/item">
            <li><xsl:attribute name="lang"><xsl:value-of select="dc:language"/></xsl:attribute>
              <a href="{link}"><xsl:value-of select="title"/></a>
              <p><xsl:value-of select="description" disable-output-escaping="yes"/></p>
            </li>
          </xsl:for-each>
          <xsl:for-each select="atom:feed/atom:entry">
            <li><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute>
              <a href="{atom:link/@href}"><xsl:value-of select="atom:title"/></a>
              <p><xsl:value-of select="atom:summary"/></p>
            </li>
          </xsl:for-each>
        </ul>
      </body>
    </html>
  </xsl:template>
</xsl:stylesheet>
`;
}

const STYLE = `
body { margin: 0 auto; padding: 3rem 1.25rem 6rem; max-width: 34rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.12; text-wrap: balance; }
p { margin: 0 0 1rem; }
.lead { color: var(--soft); font-size: 1.375rem; line-height: 1.4; }
code { display: block; padding: .75rem 1rem; background: var(--sunk); font: .875rem/1.55 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; user-select: all; }
a { color: var(--gentian); text-underline-offset: .18em; }
ul { margin: 3rem 0 0; padding: 0; list-style: none; }
li { margin: 0 0 2rem; }
li a { color: var(--ink); font-size: 1.375rem; font-weight: 600; line-height: 1.25; text-decoration: none; }
li a:hover { text-decoration: underline; }
li p { margin: .5rem 0 0; }
`;
