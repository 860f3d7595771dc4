/** What of a built page the sitemap is made from. */
export interface BuiltPage {
  /** Whether it asks not to be found. */
  isNoindex: boolean;
  /** Addresses of the pictures that it shows between header and footer, as written, each once. */
  pictures: string[];
}

/** An element with its attributes; their values may hold any sign but the quote that ends them. */
const tag = (name: string) => new RegExp(`<${name}(?:\\s+[^\\s"=<>/]+(?:="[^"]*")?)*\\s*/?>`, 'g');

const META = tag('meta');
const IMG = tag('img');

/**
 * Reads a page that Astro wrote: values stand in double quotes, and text has no `<` of its own. The
 * `src` of a picture is its largest form.
 */
export function readBuiltPage(html: string): BuiltPage {
  const metas = html.slice(0, html.indexOf('<body')).match(META) ?? [];
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const sources = (main.match(IMG) ?? []).flatMap((img) => valueIn(img, 'src') ?? []);
  return {
    isNoindex: metas.some(
      (meta) => valueIn(meta, 'name') === 'robots' && /\bnoindex\b/.test(valueIn(meta, 'content')!),
    ),
    pictures: [...new Set(sources)],
  };
}

function valueIn(element: string, attribute: string): string | undefined {
  const [, value] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(element) ?? [];
  return value?.replace(/&(?:amp|#38);/g, '&');
}
