import type { APIRoute } from 'astro';
import { getLlmsTxt } from '#queries/twins.ts';

export const GET: APIRoute = async () => new Response(await getLlmsTxt());
