import { Tokenizer, TokenizerMode } from 'parse5';

/** An attribute of a start tag; `start` and `end` frame it with the white space before it. */
export type Attribute = { name: string; value: string; start: number; end: number };

/** A start tag and where it stands; `content` is the text of a `<script>` or `<style>`. */
export type StartTag = {
  name: string;
  start: number;
  end: number;
  attributes: Attribute[];
  content?: { text: string; end: number };
};

/** Elements whose content is text, whatever it looks like. */
const textModes: Record<string, number> = {
  script: TokenizerMode.SCRIPT_DATA,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  ...Object.fromEntries(
    ['style', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [name, TokenizerMode.RAWTEXT]),
  ),
};

const ignore = () => {};

/**
 * Reads the start tags of a page in order, as a browser's tokenizer does; comments and the insides
 * of scripts are no tags. `onText` is given the text between them, character references read.
 */
export function startTags(html: string, onText: (text: string) => void = ignore): StartTag[] {
  const tags: StartTag[] = [];
  let open: StartTag | undefined;
  const onCharacter = ({ chars }: { chars: string }) => {
    if (open?.content) open.content.text += chars;
    onText(chars);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, location }) {
        const tag: StartTag = {
          name: tagName,
          start: location?.startOffset ?? 0,
          end: location?.endOffset ?? 0,
          attributes: attrs.map(({ name, value }) => {
            const { startOffset = 0, endOffset = 0 } = location?.attrs?.[name] ?? {};
            return { name, value, start: spaceBefore(html, startOffset), end: endOffset };
          }),
        };
        tags.push(tag);
        const mode = textModes[tagName];
        if (mode === undefined) return;
        tokenizer.state = mode as typeof tokenizer.state;
        open = tag;
        if (tagName === 'script' || tagName === 'style')
          tag.content = { text: '', end: html.length };
      },
      onEndTag({ location }) {
        if (open?.content) open.content.end = location?.startOffset ?? html.length;
        open = undefined;
      },
      onCharacter,
      onWhitespaceCharacter: onCharacter,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
  return tags;
}

function spaceBefore(html: string, at: number): number {
  let start = at;
  while (/\s/.test(html[start - 1] ?? '')) start -= 1;
  return start;
}

export const attributeOf = (tag: StartTag, name: string): Attribute | undefined =>
  tag.attributes.find((one) => one.name === name);

/** An attribute's value as it is written between double quotes. */
export const quoted = (value: string): string =>
  `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** A change of a page: what stands from `start` to `end` becomes `text`. */
export type Edit = { start: number; end: number; text: string };

/** Makes all changes at once; they must not overlap. */
export function edited(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
