import type { APIRoute } from 'astro';
import { readBook } from '../../../book/read-book';
import { type LanguagePath, languages } from '../../../languages';
import { termsFile } from '../../../search/index/build-terms';

export const getStaticPaths = () =>
  languages.map(({ path }) => ({ params: { language: path }, props: { language: path } }));

export const GET: APIRoute<{ language: LanguagePath }> = async ({ props }) =>
  Response.json(termsFile(await readBook(), props.language));
