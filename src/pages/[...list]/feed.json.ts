import type { APIRoute, InferGetStaticPropsType } from 'astro';
import PostText from '#components/post/PostText.astro';
import { getFeed, getFeedPaths } from '#queries/feed.ts';

export const getStaticPaths = () => getFeedPaths('json');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => getFeed(file, PostText);
