import { Emphasis } from '../frame/Emphasis';
import { letterOf } from './match-exercise';

type Props = { turn: number; text: string; why: string };

/** The right partner under its letter, and why it is the right one. */
export const LetteredText = ({ turn, text, why }: Props) => (
  <>
    <strong>
      <span>{`${letterOf(turn)}.`}</span> <Emphasis text={text} />
    </strong>{' '}
    <Emphasis text={why} />
  </>
);
