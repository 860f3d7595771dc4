import type { APIRoute, InferGetStaticPropsType } from 'astro';
import PostText from '#components/post/PostText.astro';
import { getPostPaths } from '#queries/paths.ts';
import { getTwin } from '#queries/twins.ts';

export const getStaticPaths = getPostPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { post } }) =>
  new Response(await getTwin(post, PostText), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
