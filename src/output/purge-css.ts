import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/** The classes that an element must bear for a selector to hold; `:not(.a)` asks for none. */
const classesIn = (selector: Selector): string[] =>
  selector.flatMap((part: SelectorComponent) => (part.type === 'class' ? [part.name] : []));

/** A sheet without the rules for classes that no element bears; faces and conditions stay. */
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
  return Buffer.from(code).toString();
}
