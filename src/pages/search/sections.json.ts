import type { APIRoute } from 'astro';
import { readBook } from '../../book/read-book';
import { sectionRecords } from '../../search/index/section-records';

/** Read by the search index when the book has been built, and taken away then. */
export const GET: APIRoute = async () => Response.json(sectionRecords(await readBook()));
