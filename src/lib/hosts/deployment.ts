/** What a host says of the deployment that a build is for. */
export interface Deployment {
  /** Who makes it; `undefined` where no host does. */
  host: 'netlify' | 'vercel' | undefined;
  /** Whether it is one to look at before it is published. */
  isPreview: boolean;
  /** Host name that the published site has, as the host knows it; `undefined` where nobody says so. */
  productionHost: string | undefined;
}

/** A build that no host makes. */
export const LOCAL: Deployment = { host: undefined, isPreview: false, productionHost: undefined };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The deployment that the variables of Netlify (`NETLIFY`, `CONTEXT`, `URL`) or Vercel (`VERCEL`,
 * `VERCEL_ENV`, `VERCEL_PROJECT_PRODUCTION_URL`) tell of.
 *
 * @see https://docs.netlify.com/build/configure-builds/environment-variables/
 * @see https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function deploymentOf(environment: Environment): Deployment {
  if (environment.VERCEL) {
    const { VERCEL_ENV, VERCEL_PROJECT_PRODUCTION_URL } = environment;
    return {
      host: 'vercel',
      isPreview: VERCEL_ENV !== 'production',
      productionHost: VERCEL_PROJECT_PRODUCTION_URL?.replace(/^https?:\/\//, '') || undefined,
    };
  }
  if (environment.NETLIFY) {
    const { CONTEXT, URL: url } = environment;
    return {
      host: 'netlify',
      isPreview: CONTEXT !== 'production',
      productionHost: url && URL.canParse(url) ? new URL(url).host : undefined,
    };
  }
  return LOCAL;
}

/** Where the pages of a build say that they are, and whether anybody is to find them there. */
export interface Serving {
  /** Origin, without a path. */
  url: string;
  isIndexable: boolean;
}

/** @param url the origin that the configuration gives the site */
export function servingOf({ isPreview, productionHost }: Deployment, url: string): Serving {
  // Once published at the address that it names, a preview is of that.
  if (isPreview) return { url, isIndexable: false };
  if (productionHost === undefined || productionHost === new URL(url).host) {
    return { url, isIndexable: true };
  }
  return { url: `https://${productionHost}`, isIndexable: false };
}

/** What a build says whose pages nobody is to find because it is a preview; `undefined` of another. */
export function previewNote({ host, isPreview }: Deployment): string | undefined {
  if (!isPreview) return undefined;
  const [name, variable, published] =
    host === 'vercel'
      ? ['Vercel', 'VERCEL_ENV', '`vercel build --prod` with VERCEL_ENV=production']
      : ['Netlify', 'CONTEXT', 'a deploy with CONTEXT=production'];
  return `every page says noindex: ${variable} is not \`production\`, so ${name} makes a preview; ${published} makes the site that is published`;
}
