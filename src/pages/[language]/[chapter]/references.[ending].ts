import type { APIRoute } from 'astro';
import { writtenLanguages } from '../../../book/addresses';
import { type Chapter, readBook } from '../../../book/read-book';
import { type CitationFormat, citationFormats, exportReferences } from '../../../book/references';
import type { LanguagePath } from '../../../languages';

/** A chapter's references as files, for every language its text exists in: APA, BibTeX, RIS and CSL-JSON. */
export async function getStaticPaths() {
  const written = (await readBook()).texts.filter((chapter) => chapter.written);
  return written.flatMap((chapter) =>
    writtenLanguages(chapter).flatMap(({ path }) =>
      Object.entries(citationFormats).map(([format, { ending }]) => ({
        params: { language: path, chapter: chapter.id, ending },
        props: { chapter, language: path, format },
      })),
    ),
  );
}

export const GET: APIRoute<{
  chapter: Chapter;
  language: LanguagePath;
  format: CitationFormat;
}> = async ({ props }) =>
  new Response(await exportReferences(props.chapter, props.language, props.format), {
    headers: { 'content-type': citationFormats[props.format].mediaType },
  });
