import { useMemo } from 'react';
import { type CronbachAlpha, cronbachAlpha } from '../../measures/cronbach-alpha';
import { mean } from '../../measures/mean';
import { useDebouncedText } from '../address/use-debounced-text';
import { Intervals } from '../charts/Intervals';
import { tooLong } from '../fields/fields';
import { PasteField } from '../fields/PasteField';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { isUnread } from '../paste/report';
import { DataTable } from '../tables/DataTable';
import styles from './RelationshipQuality.module.css';
import { answersToAddress, maxPeople, maxStatements, readAnswers } from './read-answers';

type Props = { typed: string; onType: (typed: string) => void };

/** From here on statements are likely to repeat each other. */
const suspiciouslyHigh = 0.95;

/** Cronbach's alpha of pasted answers, with its interval and with what it does not show. */
export function Reliability({ typed, onType }: Props) {
  const { t, format } = useWords();
  const text = useDebouncedText(typed);
  const { rows, incomplete, report } = useMemo(
    () => readAnswers(text, format.decimalComma),
    [text, format.decimalComma],
  );
  const tooMuch =
    rows.length > maxPeople ? 'many' : (rows[0]?.length ?? 0) > maxStatements ? 'wide' : undefined;
  const isRead = !isUnread(report) && !tooMuch;
  const measured = useMemo(
    () => (isRead ? cronbachAlpha({ responses: rows }) : undefined),
    [isRead, rows],
  );
  const found = measured?.valid ? measured.value : undefined;
  const reason = measured?.valid === false ? measured.problem.reason : undefined;

  return (
    <>
      <PasteField
        name="answers"
        label={t('crq.answers')}
        hint={t('crq.answers.hint', { most: maxPeople })}
        typed={typed}
        onType={onType}
        note={joinSentences(
          t('crq.answers.read', { n: rows.length, statements: rows[0]?.length ?? 0 }),
          incomplete > 0 && t('crq.answers.incomplete', { n: incomplete }),
          answersToAddress(typed) === tooLong && t('crq.answers.long'),
        )}
        problem={
          tooMuch &&
          t(`crq.answers.${tooMuch}`, { most: tooMuch === 'many' ? maxPeople : maxStatements })
        }
        report={report}
      />
      {found ? (
        <Found found={found} rows={rows} />
      ) : (
        <Summary
          sentence={
            reason === undefined
              ? t('widget.correct')
              : t(reason === 'too-few' ? 'crq.alpha.few' : 'crq.alpha.none')
          }
        />
      )}
    </>
  );
}

function Found({ found, rows }: { found: CronbachAlpha; rows: readonly number[][] }) {
  const { t, format } = useWords();
  const { alpha, low, high, ifDropped } = found;
  const written = format.number(alpha, 2);
  const remark = alpha < 0 ? 'negative' : alpha >= suspiciouslyHigh ? 'high' : undefined;
  const statements = useMemo(
    () => ifDropped.map((_, index) => mean(rows.map((row) => row[index] ?? 0))),
    [rows, ifDropped],
  );
  return (
    <>
      <Summary
        figure={written}
        name={t('crq.alpha.name')}
        sentence={[
          low === null || high === null
            ? t('crq.alpha.plain', { alpha: written })
            : t('crq.alpha', {
                n: found.respondents,
                alpha: written,
                low: format.number(low, 2),
                high: format.number(high, 2),
              }),
          remark && t(`crq.alpha.${remark}`),
          t('crq.alpha.mean', { mean: format.number(mean(statements), 2) }),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {low !== null && high !== null && low > -1 && (
        <Intervals
          name="alpha"
          title={t('crq.alpha.name')}
          description={`${written} (${format.number(low, 2)}–${format.number(high, 2)})`}
          from={Math.min(0, Math.floor(10 * low) / 10)}
          to={1}
          marks={[...(low < 0 ? [Math.floor(10 * low) / 10] : []), 0, 0.5, 1].map((value) => ({
            value,
            label: format.plain(value),
          }))}
          intervals={[{ name: t('crq.alpha.name'), value: alpha, low, high, text: written }]}
        />
      )}
      <ul className={styles.caveats}>
        {['structure', 'length', 'rule'].map((caveat) => (
          <li key={caveat}>{t(`crq.caveat.${caveat}`)}</li>
        ))}
      </ul>
      <DataTable
        caption={t('crq.statements')}
        columns={['statement', 'mean', 'without'].map((column) => t(`crq.statements.${column}`))}
        rows={ifDropped.map((without, index) => [
          String(index + 1),
          format.number(statements[index] ?? 0, 2),
          without === null ? '–' : format.number(without, 3),
        ])}
      />
    </>
  );
}
