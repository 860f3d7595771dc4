import type { APIRoute } from 'astro';
import { site } from '#config/site.ts';
import { securityTxt } from '#lib/security-txt.ts';

/** One file, and none where nobody is to be told of what is found. */
export const getStaticPaths = () =>
  site.security ? [{ params: { file: 'security' }, props: { contact: site.security } }] : [];

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { contact } }) => new Response(securityTxt(contact));
