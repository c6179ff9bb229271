import type { APIRoute } from 'astro';
import { readBook } from '../../book/read-book';
import { scriptPairsOf } from '../../search/index/build-terms';
import { dictionaries } from '../../search/index/dictionaries';

export async function getStaticPaths() {
  const all = dictionaries(scriptPairsOf(await readBook()));
  return Object.entries(all).map(([dictionary, words]) => ({
    params: { dictionary },
    props: { words },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['words']);
