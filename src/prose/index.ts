import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import CrossReference from './CrossReference.astro';
import Evidence from './Evidence.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import Formula from './Formula.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Number from './Number.astro';
import Objectives from './Objectives.astro';
import Outdated from './Outdated.astro';
import Pitfall from './Pitfall.astro';
import Questions from './Questions.astro';
import RealCase from './RealCase.astro';
import Recap from './Recap.astro';
import Said from './Said.astro';
import Table from './Table.astro';
import TableScroll from './TableScroll.astro';
import Term from './Term.astro';
import Try from './Try.astro';
import Untranslated from './Untranslated.astro';

/** The tags an author may write and the elements of Markdown that the book sets in its own way. */
export const prose = {
  Aside,
  Cite,
  Claim,
  CrossReference,
  Evidence,
  Example,
  Figure,
  Formula,
  Number,
  Objectives,
  Outdated,
  Pitfall,
  Questions,
  RealCase,
  Recap,
  Said,
  Table,
  Term,
  Try,
  Untranslated,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: TableScroll,
};
