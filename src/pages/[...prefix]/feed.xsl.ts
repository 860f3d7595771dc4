import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedXsl } from '#lib/feeds/xsl.ts';
import { getLocalePaths } from '#queries/paths.ts';

export const getStaticPaths = getLocalePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(feedXsl(locale), { headers: { 'Content-Type': 'text/xsl; charset=utf-8' } });
