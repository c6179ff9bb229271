import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { chooserFields } from './fields';
import { RankedScore } from './RankedScore';
import { pointsOf, type Ranked, rankScores } from './rank-scores';
import { type Answers, type Question, questions, type Score, scores } from './rules';
import styles from './ScoreChooser.module.css';

/**
 * The section that teaches a score: its title with the language that is in, when it is another, and
 * whether the link leaves an embedded widget.
 */
export type Section = {
  href: string;
  title: string;
  titleTag: string | undefined;
  isElsewhere: boolean;
};

type Props = IslandProps & { sections: Record<Score, Section> };

/** A few questions about the job, and the four scores ranked for it with reasons. */
export function ScoreChooser({ sections, ...island }: Props) {
  const { id, tag } = island;
  const state = useAddressState({ id, prefix: 'chooser', fields: chooserFields() });
  const { t, format } = wordsOf(island);
  const answers: Answers = state.values;
  const ranking = rankScores(answers);
  const ask = (name: Question) => (
    <Choice<string>
      name={name}
      legend={t(`chooser.${name}`)}
      options={(questions[name] as readonly string[]).map((value) => ({
        value,
        label: t(`chooser.${name}.${value}`),
      }))}
      value={answers[name]}
      onChoose={(value) => state.set(name, value as never)}
    />
  );
  const list = (ranked: readonly Ranked[]) =>
    new Intl.ListFormat(tag, { type: 'conjunction' }).format(
      ranked.map(({ score }) => t(`chooser.${score}`)),
    );
  const best = ranking.filter(({ place }) => place === 1);
  const rest = ranking.filter(({ place }) => place > 1);

  return (
    <Widget {...island} state={state}>
      <Summary
        sentence={
          rest.length === 0
            ? t('chooser.summary.all')
            : t('chooser.summary', { n: best.length, best: list(best), rest: list(rest) })
        }
      />
      <div className={styles.questions}>
        {ask('want')}
        {ask('when')}
        {ask('act')}
        {ask('answers')}
      </div>
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
          questions[question].map((answer) => [
            t(`chooser.${question}.${answer}`),
            ...scores.map((score) => format.signed(pointsOf(question, answer, score))),
          ]),
        )}
      />
    </Widget>
  );
}
