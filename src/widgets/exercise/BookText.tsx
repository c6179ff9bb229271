import type { Ref } from 'react';
import { Emphasis } from '../frame/Emphasis';

type Props = {
  text: string;
  /** the tag of its language, where it is not that of the page */
  tag: string | undefined;
  className?: string | undefined;
  /** for a paragraph that takes the focus when it appears */
  ref?: Ref<HTMLParagraphElement>;
};

/** A paragraph of an exercise in the language of the book. */
export const BookText = ({ text, tag, className, ref }: Props) => (
  <p className={className} ref={ref} tabIndex={ref ? -1 : undefined} lang={tag}>
    <Emphasis text={text} />
  </p>
);
