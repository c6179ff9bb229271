import { type NpsOfGroups, npsOfGroups } from '../../measures/nps-groups';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { isUnread } from '../paste/report';
import { DataTable } from '../tables/DataTable';
import { GroupsPicture } from './GroupsPicture';
import { maxGroups } from './groups-address';
import type { GroupRows } from './read-groups';

type Props = GroupRows & { kind: 'waves' | 'segments'; isStill?: boolean };

const fewAnswers = 20;
const leastShown = 0.001;

/** The scores of many waves or segments: in a sentence, as a picture and as a table. */
export function ManyResult({ groups, report, kind, isStill = false }: Props) {
  const { t, format } = useWords();
  const isReadable = groups.length <= maxGroups && !isUnread(report);
  const measured = isReadable
    ? npsOfGroups({ groups, against: kind === 'waves' ? 'previous' : 'rest' })
    : undefined;
  if (!measured?.valid)
    return (
      <Summary
        sentence={t(measured ? `widget.reason.${measured.problem.reason}` : 'widget.correct')}
      />
    );
  const { scores, all, comparisons } = measured.value;
  const names = groups.map(({ name }) => name);

  return (
    <>
      <Summary sentence={sentenceOf(measured.value)} />
      <GroupsPicture names={names} scores={scores} all={all} isInOrder={kind === 'waves'} />
      <DataTable
        caption={t('nps.many.table')}
        isStill={isStill}
        columns={[
          t('nps.many.name'),
          t('nps.promoters'),
          t('nps.passives'),
          t('nps.detractors'),
          t('nps.table.answers'),
          t('nps.name'),
          t('nps.many.low'),
          t('nps.many.high'),
          t('nps.many.change'),
          t('nps.many.change-low'),
          t('nps.many.change-high'),
          t('nps.many.p'),
        ]}
        rows={scores.map((score, index) => {
          const { name = '', promoters = 0, passives = 0, detractors = 0 } = groups[index] ?? {};
          const compared = comparisons.find((one) => one.index === index);
          return [
            name,
            format.number(promoters),
            format.number(passives),
            format.number(detractors),
            format.number(score.answers),
            ...[score.score, score.adjusted.low, score.adjusted.high].map(points),
            ...[compared?.difference, compared?.low, compared?.high].map(points),
            compared ? chance(compared.adjustedPValue) : '–',
          ];
        })}
      />
    </>
  );

  function chance(p: number): string {
    return p < leastShown ? `<${format.number(leastShown, 3)}` : format.number(p, 3);
  }

  function points(value: number | undefined): string {
    return value === undefined ? '–' : format.signed(value, 1);
  }

  function sentenceOf({ scores, all, comparisons }: NpsOfGroups): string {
    const order = scores
      .map(({ score }, index) => ({ name: names[index] ?? '', score }))
      .sort((one, other) => one.score - other.score);
    const [worst, best] = [order[0], order.at(-1)];
    const real = comparisons.filter(({ stands }) => stands);
    const few = names.filter((_, index) => (scores[index]?.answers ?? 0) < fewAnswers);
    const { low, high } = all.adjusted;
    return joinSentences(
      t('nps.many.summary', {
        score: format.signed(all.score),
        range: t('nps.range', { low: format.signed(low), high: format.signed(high) }),
        answers: all.answers,
      }),
      worst !== undefined &&
        best !== undefined &&
        names.length > 1 &&
        t('nps.many.ends', {
          worst: worst.name,
          low: format.signed(worst.score),
          best: best.name,
          high: format.signed(best.score),
        }),
      comparisons.length > 0 &&
        t(`nps.many.${kind}`, { n: comparisons.length, stands: real.length }),
      real.length > 0 &&
        t('nps.many.which', {
          list: real
            .map(({ index, difference }) => `${names[index]} (${format.signed(difference)})`)
            .join(', '),
        }),
      few.length > 0 && t('nps.many.few', { list: few.join(', ') }),
    );
  }
}
