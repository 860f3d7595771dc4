import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedSheet } from '#lib/feeds/sheet.ts';
import { getLocalePaths } from '#queries/paths.ts';

export const getStaticPaths = getLocalePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(feedSheet(locale), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
