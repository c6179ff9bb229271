import type { APIRoute } from 'astro';
import { readBook } from '../../book/read-book';
import { dictionaries } from '../../search/index/dictionaries';
import { scriptsOf } from '../../search/index/terms-file';

export async function getStaticPaths() {
  const made = dictionaries(scriptsOf(await readBook()));
  return Object.entries(made).map(([dictionary, words]) => ({
    params: { dictionary },
    props: { words },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['words']);
