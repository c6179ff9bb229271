import {
  type CustomAtRules,
  type FontFaceRule,
  type Selector,
  type SelectorComponent,
  transform,
  type Visitor,
} from 'lightningcss';

/** A sheet, minified, with its rules changed. */
const withRules = (css: string, Rule: NonNullable<Visitor<CustomAtRules>['Rule']>): string =>
  Buffer.from(
    transform({
      filename: 'purged.css',
      code: Buffer.from(css),
      minify: true,
      visitor: { Rule },
    }).code,
  ).toString();

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
  return withRules(css, {
    'font-face'({ value }) {
      const family = familyOf(value);
      return family === undefined || rules.includes(family) ? undefined : [];
    },
  });
}

/** A sheet without rules for classes that no element bears, and without faces that none names. */
export function purgeCss(css: string, classes: ReadonlySet<string>): string {
  const purged = withRules(css, {
    style(rule) {
      const { selectors } = rule.value;
      const used = selectors.filter((one) => classesIn(one).every((name) => classes.has(name)));
      if (used.length === selectors.length) return undefined;
      return used.length > 0 ? { ...rule, value: { ...rule.value, selectors: used } } : [];
    },
  });
  return purgeFaces(purged);
}
