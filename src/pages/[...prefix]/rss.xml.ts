import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFeed } from '#queries/feed.ts';
import { getLocalePaths } from '#queries/paths.ts';

export const getStaticPaths = getLocalePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) => rss(await getFeed(locale));
