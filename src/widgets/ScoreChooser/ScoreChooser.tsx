import { Choice } from '../parts/Choice';
import { DataTable } from '../parts/DataTable';
import type { Formats } from '../parts/format';
import { Summary } from '../parts/Summary';
import { useAddressState } from '../parts/use-address-state';
import { Widget } from '../parts/Widget';
import { type IslandProps, wordsOf } from '../parts/words';
import { chooserFields } from './fields';
import { RankedScore } from './RankedScore';
import { type Ranked, rankScores } from './rank-scores';
import { type Question, questions, rules, type Score, scores } from './rules';
import styles from './ScoreChooser.module.css';

/** The section that teaches a score; elsewhere means another page than the one around the widget. */
export type Section = { href: string; title: string; isElsewhere: boolean };

type Props = IslandProps & { sections: Record<Score, Section> };

/** A few questions about the job, and the four scores ranked for it with reasons. */
export function ScoreChooser({ sections, ...island }: Props) {
  const { id, tag } = island;
  const state = useAddressState({ id, prefix: 'chooser', fields: chooserFields() });
  const { t, format } = wordsOf(island);
  const { values } = state;
  const ranking = rankScores(values);
  const ask = <Name extends Question>(name: Name) => (
    <Choice
      name={name}
      legend={t(`chooser.${name}`)}
      options={(questions[name] as readonly (typeof values)[Name][]).map((value) => ({ value, label: t(`chooser.${name}.${value}`) }))}
      value={values[name]}
      onChoose={(value) => state.set(name, value)}
    />
  );
  const list = (ranked: readonly Ranked[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(ranked.map(({ score }) => t(`chooser.${score}`)));
  const best = ranking.filter(({ place }) => place === 1);
  const rest = ranking.filter(({ place }) => place > 1);

  return (
    <Widget {...island} state={state}>
      <div className={styles.questions}>
        {ask('want')}
        {ask('when')}
        {ask('act')}
        {ask('answers')}
      </div>
      <Summary sentence={rest.length === 0 ? t('chooser.summary.all') : t('chooser.summary', { n: best.length, best: list(best), rest: list(rest) })} />
      <ol className={styles.ranking}>
        {ranking.map((ranked) => (
          <RankedScore key={ranked.score} ranked={ranked} section={sections[ranked.score]} />
        ))}
      </ol>
      <p className={styles.ours}>{t('chooser.ours')}</p>
      <DataTable
        caption={t('chooser.table')}
        columns={[t('chooser.table.answer'), ...scores.map((score) => t(`chooser.${score}`))]}
        rows={(Object.keys(questions) as Question[]).flatMap((question) =>
          questions[question].map((answer) => [t(`chooser.${question}.${answer}`), ...scores.map((score) => pointsText(question, answer, score, format))]),
        )}
      />
    </Widget>
  );
}

const pointsText = (question: Question, answer: string, score: Score, format: Formats) =>
  format.signed((rules[question] as Record<string, Partial<Record<Score, number>>>)[answer]?.[score] ?? 0);
