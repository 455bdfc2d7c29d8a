import { sitemap } from '../site/sitemap.ts';

export const GET = (): Response => new Response(sitemap(), { headers: { 'Content-Type': 'application/xml' } });
