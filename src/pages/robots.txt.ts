import { robots } from '../site/sitemap.ts';

export const GET = (): Response => new Response(robots());
