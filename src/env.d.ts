interface ImportMetaEnv {
  /** The build's day in the site's time zone, `2026-11-22` (`source/environment.ts`). */
  readonly TODAY: string;
  /**
   * Whether `astro dev` is running, which shows drafts. Not `DEV`, which is also true of a build on a
   * machine that sets NODE_ENV to something else than production.
   */
  readonly IS_DEV_SERVER: boolean;
  /** Where the pages say that they are, and whether anybody is to find them (`lib/hosts/deployment.ts`). */
  readonly SERVING: { url: string; isIndexable: boolean };
}
