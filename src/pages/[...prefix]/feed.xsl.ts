import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedStyle } from '#lib/feeds/style.ts';
import { getLocalePaths } from '#queries/paths.ts';

export const getStaticPaths = getLocalePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(feedStyle(locale), { headers: { 'Content-Type': 'text/xsl; charset=utf-8' } });
