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

const opening = /<!--[\s\S]*?(?:-->|$)|<([a-zA-Z][^\s/>]*)/g;
const attribute = /([\s/]*)([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
/** Elements that hold text only, whatever it looks like. */
const textOnly = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
]);
const entities: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** An attribute's value with its character references read. */
const decode = (value: string) =>
  value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') =>
      hex || decimal
        ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10))
        : (entities[name] ?? whole),
  );

/**
 * Reads the start tags of a page that Astro has written, in order: comments and the insides of scripts are passed over.
 * It does not repair broken HTML as a browser would; Astro's compiler lets none through.
 */
export function startTags(html: string): StartTag[] {
  const tags: StartTag[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (!name) continue;
    const tag: StartTag = { name, start: found.index, end: html.length, attributes: [] };
    attribute.lastIndex = opening.lastIndex;
    let at = opening.lastIndex;
    for (let part = attribute.exec(html); part; part = attribute.exec(html)) {
      const [whole, , key = '', double, single, bare] = part;
      tag.attributes.push({
        name: key.toLowerCase(),
        value: decode(double ?? single ?? bare ?? ''),
        start: part.index,
        end: part.index + whole.length,
      });
      at = attribute.lastIndex;
    }
    const close = html.indexOf('>', at);
    if (close >= 0) tag.end = close + 1;
    opening.lastIndex = tag.end;
    if (textOnly.has(name)) {
      const end = html.slice(tag.end).search(new RegExp(`</${name}[\\s/>]`, 'i'));
      const stop = end < 0 ? html.length : tag.end + end;
      if (name === 'script' || name === 'style')
        tag.content = { text: html.slice(tag.end, stop), end: stop };
      opening.lastIndex = stop;
    }
    tags.push(tag);
  }
  return tags;
}

export const attributeOf = (tag: StartTag, name: string): Attribute | undefined =>
  tag.attributes.find((one) => one.name === name);

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
