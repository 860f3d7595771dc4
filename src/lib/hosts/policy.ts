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
  const sources = (directive: keyof Origins, own: string) => {
    const all = [...(own === '' ? [] : [own]), ...(origins[directive] ?? [])];
    return all.length === 0 ? [] : [`${directive} ${all.join(' ')}` as const];
  };
  return [
    "default-src 'none'" as const,
    "base-uri 'none'" as const,
    "font-src 'self'" as const,
    "form-action 'none'" as const,
    "media-src 'self'" as const,
    ...sources('img-src', "'self'"),
    ...sources('connect-src', ''),
    ...sources('frame-src', ''),
  ];
}

/** The hash of an inline script or style, as a policy names it. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * A page whose policy names the hashes of its own inline scripts and styles, and no others: Astro names
 * those of all pages and of every file, which `'self'` allows already. No hash is added.
 */
export function withNeededHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)];
  const needed = new Set(inline.map(([, , text = '']) => `'${policyHash(text)}'`));
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const kept = policy.replace(/ ('sha256-[^']*')/g, (hash, name: string) =>
      needed.has(name) ? hash : '',
    );
    return start + kept.replace(/;\s+/g, ';').replace(/;$/, '') + end;
  });
}

const FONT_RULES = /<style>(@font-face[^<]*)<\/style>/g;

/** A page without the rules of its fonts, and these, to be put where they are fetched once. */
export function withoutFontRules(html: string): { html: string; rules: string } {
  const rules = [...html.matchAll(FONT_RULES)].map(([, text = '']) => text).join('');
  return { html: html.replace(FONT_RULES, ''), rules };
}
