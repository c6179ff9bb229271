import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

type Props = { legend?: string | undefined; className: string | undefined; children: ReactNode };

/** Fields that belong together, under their name. */
export function FieldGroup({ legend, className, children }: Props) {
  return (
    <fieldset className={`${styles.group} ${className}`}>
      {legend && <legend>{legend}</legend>}
      {children}
    </fieldset>
  );
}
