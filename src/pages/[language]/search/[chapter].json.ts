import type { APIRoute } from 'astro';
import { type Chapter, readBook } from '../../../book/read-book';
import { type LanguagePath, languages } from '../../../languages';
import { definitionsFile } from '../../../search/index/build-terms';

export async function getStaticPaths() {
  const { chapters } = await readBook();
  const written = chapters.filter((chapter) => chapter.written && chapter.terms.length > 0);
  return languages.flatMap(({ path }) =>
    written.map((chapter) => ({
      params: { language: path, chapter: chapter.id },
      props: { language: path, chapter },
    })),
  );
}

export const GET: APIRoute<{ language: LanguagePath; chapter: Chapter }> = ({ props }) =>
  Response.json(definitionsFile(props.chapter, props.language));
