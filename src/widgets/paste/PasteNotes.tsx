import { useEffect, useRef } from 'react';
import button from '../frame/Button.module.css';
import { joinSentences } from '../frame/join-sentences';
import { useWords } from '../frame/words';
import { describeErrors, describeReading, numbersIn } from './describe-report';
import styles from './PasteNotes.module.css';
import type { PasteReport } from './report';

type Props = {
  /** the id that the field is described by */
  id: string;
  typed: string;
  onType: (typed: string) => void;
  /** how many values or rows were read, in the widget's words */
  note: string;
  /** what is wrong with the whole, such as too many rows */
  problem?: string | undefined;
  report: PasteReport;
};

// As long as a summary waits, so that both are read out as one.
const restMillis = 700;

/** What was read of a paste, what cannot be read, and the questions that only the reader can answer. */
export function PasteNotes({ id, typed, onType, note, problem, report }: Props) {
  const { t, format, announce } = useWords();
  const { errors, numberDoubt, dateDoubt, leftOut = [], keepRows } = report;
  const mistake =
    errors.length > 0
      ? describeErrors(errors, t, format)
      : (problem ?? (dateDoubt && t('paste.dates', { typed: dateDoubt.typed })));
  const sentences = report.isReading
    ? [t('paste.reading')]
    : mistake === undefined
      ? [note, ...describeReading(report, t, format)].filter((sentence) => sentence !== '')
      : [mistake];
  const doubt =
    numberDoubt &&
    t('paste.doubt', {
      typed: numberDoubt.typed,
      value: numbersIn(numberDoubt.values, format),
      other: format.plain(numberDoubt.other),
    });
  const whole = joinSentences(...sentences);
  const spoken = useRef(whole);
  useEffect(() => {
    if (whole === spoken.current) return;
    const timer = setTimeout(() => {
      spoken.current = whole;
      announce(whole);
    }, restMillis);
    return () => clearTimeout(timer);
  }, [whole, announce]);

  const offer = (label: string, change: string) => (
    <button type="button" className={button.quiet} onClick={() => onType(change)}>
      {label}
    </button>
  );
  return (
    <div className={styles.notes}>
      <p id={id} className={mistake === undefined ? styles.note : styles.problem}>
        {whole}
      </p>
      {doubt && errors.length === 0 && numberDoubt && (
        <p className={styles.note}>
          <span>{doubt}</span>{' '}
          {offer(
            t('paste.doubt.change', { other: format.plain(numberDoubt.other) }),
            numberDoubt.write(typed),
          )}
        </p>
      )}
      {dateDoubt && (
        <p className={styles.note}>
          {offer(
            t('paste.dates.day', { date: dateDoubt.dayFirst }),
            dateDoubt.write(typed, 'day-first'),
          )}{' '}
          {offer(
            t('paste.dates.month', { date: dateDoubt.monthFirst }),
            dateDoubt.write(typed, 'month-first'),
          )}
        </p>
      )}
      {leftOut.length > 0 && keepRows && mistake === undefined && (
        <p className={styles.note}>
          {offer(
            t('paste.left-out.keep', { n: leftOut.length }),
            keepRows(
              typed,
              leftOut.map(({ line }) => line),
            ),
          )}
        </p>
      )}
    </div>
  );
}
