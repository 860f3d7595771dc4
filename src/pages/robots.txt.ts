import type { APIRoute } from 'astro';
import { robotsTxt } from '#lib/seo/robots.ts';

export const GET: APIRoute = () => new Response(robotsTxt());
