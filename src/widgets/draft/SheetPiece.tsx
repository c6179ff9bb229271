import { TableRows } from '../tables/TableRows';
import styles from './DraftEditor.module.css';
import { type Piece, written } from './sheet';

type Props = { piece: Piece };

/** One piece of a sheet on screen and on paper. */
export function SheetPiece({ piece }: Props) {
  switch (piece.is) {
    case 'heading':
      return (
        <p className={styles.heading}>
          <b>{piece.text}</b>
        </p>
      );
    case 'text':
      return piece.text.trim() === '' ? null : <p>{piece.text}</p>;
    case 'list': {
      // biome-ignore lint/suspicious/noArrayIndexKey: a reader may write the same line twice
      const items = piece.items.map((item, index) => <li key={index}>{item}</li>);
      return piece.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'facts':
      return (
        <ul>
          {written(piece.facts).map(([name, text]) => (
            <li key={name}>
              <b>{`${name}:`}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <TableRows columns={piece.columns} rows={piece.rows} />
        </table>
      );
  }
}
