import { transform } from 'lightningcss';

const isLegacy = (address: string) => /\.(woff|ttf|eot|otf)$/.test(address.replace(/[?#].*/, ''));

/** A font file that a sheet names, with the weights that its face declares. */
export type FontUse = { address: string; weights: { min: number; max: number } | undefined };

/** The number of a weight; `normal` and `bold` are left as no range of an axis. */
const weightOf = (weight: unknown): number | undefined => {
  const { value } = weight as { value?: { type?: string; value?: number } };
  return value?.type === 'weight' ? value.value : undefined;
};

/**
 * The sheet with only the WOFF2 file of every face that has one, which every browser that the book
 * works in reads; and the fonts that it still names.
 */
export function dropLegacyFonts(css: string): { css: string; fonts: FontUse[] } {
  const fonts: FontUse[] = [];
  const { code } = transform({
    filename: 'fonts.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        'font-face'(rule) {
          const faceFonts: string[] = [];
          let weights: FontUse['weights'];
          let changed = false;
          for (const property of rule.value.properties) {
            if (property.type === 'font-weight') {
              const [min, max] = property.value.map(weightOf);
              if (min && max && min < max) weights = { min, max };
            }
            if (property.type !== 'source') continue;
            const modern = property.value.filter(
              (one) => one.type === 'url' && /\.woff2\b/.test(one.value.url.url),
            );
            if (modern.length > 0 && modern.length < property.value.length) {
              property.value = modern;
              changed = true;
            }
            for (const one of property.value)
              if (one.type === 'url') faceFonts.push(one.value.url.url);
          }
          fonts.push(...faceFonts.map((address) => ({ address, weights })));
          return changed ? rule : undefined;
        },
      },
    },
  });
  return { css: Buffer.from(code).toString(), fonts };
}

/** Of the font files in the output, those in old formats that no sheet names any more. */
export const legacyFonts = (files: readonly string[], named: ReadonlySet<string>): string[] =>
  files.filter((path) => isLegacy(path) && !named.has(path.slice(path.lastIndexOf('/') + 1)));
