import type { ReactNode } from 'react';
import { BookText } from './BookText';

type Props = {
  text: string;
  tag: string | undefined;
  /** the line that the answer opens behind */
  summary: string;
  children: ReactNode;
};

/**
 * A case in the list for paper and for a browser without a script: its answer opens behind a line.
 */
export const PaperCase = ({ text, tag, summary, children }: Props) => (
  <li>
    <BookText text={text} tag={tag} />
    <details>
      <summary>{summary}</summary>
      <p lang={tag}>{children}</p>
    </details>
  </li>
);
