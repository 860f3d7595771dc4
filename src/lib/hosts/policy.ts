import { createHash } from 'node:crypto';

/** Kinds of content that a page may load from other sites, by the directive that names them. */
export type Origins = Readonly<
  Partial<Record<'connect-src' | 'frame-src' | 'img-src' | 'script-src', readonly string[]>>
>;

/**
 * The directives of the Content Security Policy (https://www.w3.org/TR/CSP3/) but those of scripts and
 * styles, whose hashes Astro works out. Nothing is allowed that is not named.
 */
export function policyDirectives(origins: Origins) {
  const sources = (directive: Exclude<keyof Origins, 'script-src'>, own: string) => {
    const all = [...(own === '' ? [] : [own]), ...(origins[directive] ?? [])];
    return all.length === 0 ? [] : [`${directive} ${all.join(' ')}` as const];
  };
  return [
    "default-src 'none'" as const,
    "base-uri 'none'" as const,
    "form-action 'none'" as const,
    "font-src 'self'" as const,
    "media-src 'self'" as const,
    ...sources('img-src', "'self'"),
    // Lighthouse asks for robots.txt from within the page.
    ...sources('connect-src', "'self'"),
    ...sources('frame-src', ''),
  ];
}

/** The hash of an inline script or style, as a policy names it. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/** Lets a page compile WebAssembly, and evaluate no script: what the search is made of. */
export const WASM = "'wasm-unsafe-eval'";

/** What has to be in a page for a directive, or a source of one, to be of use in it. */
const NEEDED_FOR: Readonly<Record<string, readonly string[]>> = {
  'frame-src': ['<embed-frame'],
  'media-src': ['<audio', '<video'],
  [WASM]: ['<site-search'],
};

/**
 * A page whose policy allows what it needs and no more: Astro names the hashes of all pages and of every
 * file, which `'self'` allows already. Nothing is added.
 */
export function withOwnPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)];
  const texts = inline.map(([, , text = '']) => text).filter((text) => text !== '');
  const needed = new Set(texts.map((text) => `'${policyHash(text)}'`));
  const isOfUse = (name: string) => NEEDED_FOR[name]?.some((what) => html.includes(what)) ?? true;
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const directives = policy
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => {
        const [name = ''] = directive.split(' ');
        return name !== '' && isOfUse(name);
      })
      .map((directive) =>
        directive
          .replace(/ ('sha256-[^']*')/g, (hash, name: string) => (needed.has(name) ? hash : ''))
          .replace(` ${WASM}`, (source) => (isOfUse(WASM) ? source : '')),
      );
    return start + directives.join(';') + end;
  });
}

const FONT_RULES = /<style>(@font-face[^<]*)<\/style>/g;

/**
 * A page without the rules of its fonts, and these, to be put where they are fetched once. They are
 * shorter there: the names of the families are without what makes Astro's differ from any other's.
 */
export function withoutFontRules(html: string): { html: string; rules: string } {
  const rules = [...html.matchAll(FONT_RULES)].map(([, text = '']) => text).join('');
  return { html: html.replace(FONT_RULES, ''), rules: shortened(rules) };
}

function shortened(rules: string): string {
  return rules
    .replace(/-[\da-f]{16}(?=[,;" ])/g, '')
    .replace(/ fallback: [^"]+(?=")/g, ' fallback')
    .replace(/url\("([^"()\s]+)"\)/g, 'url($1)')
    .replaceAll(';}', '}');
}
