import type { APIRoute } from 'astro';
import { address } from '../book/addresses';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(address('sitemap.xml'), site).href}\n`);
