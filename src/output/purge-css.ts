import { type FontFaceRule, type Selector, type SelectorComponent, transform } from 'lightningcss';

/** The classes that an element must bear for a selector to hold; `:not(.a)` asks for none. */
const classesIn = (selector: Selector): string[] =>
  selector.flatMap((part: SelectorComponent) => (part.type === 'class' ? [part.name] : []));

/** The family that a face declares. */
const familyOf = ({ properties }: FontFaceRule): string | undefined => {
  const family = properties.find(({ type }) => type === 'font-family');
  return family?.type === 'font-family' && typeof family.value === 'string'
    ? family.value
    : undefined;
};

/** A sheet without the faces whose family no rule names. */
function purgeFaces(css: string): string {
  const rules = css.replace(/@font-face\{[^}]*\}/g, '');
  const { code } = transform({
    filename: 'purged.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        'font-face'({ value }) {
          const family = familyOf(value);
          return family === undefined || rules.includes(family) ? undefined : [];
        },
      },
    },
  });
  return Buffer.from(code).toString();
}

/** A sheet without rules for classes that no element bears, and without faces that none names. */
export function purgeCss(css: string, classes: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'purged.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          const { selectors } = rule.value;
          const used = selectors.filter((one) => classesIn(one).every((name) => classes.has(name)));
          if (used.length === selectors.length) return undefined;
          return used.length > 0 ? { ...rule, value: { ...rule.value, selectors: used } } : [];
        },
      },
    },
  });
  return purgeFaces(Buffer.from(code).toString());
}
