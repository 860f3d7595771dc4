import { getBuildRecord } from '#queries/posts.ts';

export const GET = async () => Response.json(await getBuildRecord());
