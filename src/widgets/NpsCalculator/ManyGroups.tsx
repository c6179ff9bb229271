import { useMemo } from 'react';
import { npsOfGroups } from '../../measures';
import { Choice } from '../parts/Choice';
import { DataTable } from '../parts/DataTable';
import type { ValuesOf } from '../parts/fields';
import { joinSentences } from '../parts/join-sentences';
import { PasteField } from '../parts/PasteField';
import { Summary } from '../parts/Summary';
import type { AddressState } from '../parts/use-address-state';
import { useRested } from '../parts/use-rested';
import { useWords } from '../parts/words';
import { isUnread } from '../paste/report';
import type { npsFields } from './fields';
import { GroupsPicture } from './GroupsPicture';
import { mostGroups, readGroups } from './read-groups';

type NpsFields = ReturnType<typeof npsFields>;
type Props = { fields: NpsFields; values: ValuesOf<NpsFields>; set: AddressState<NpsFields>['set'] };

const enough = 20;

/** Scores of many waves or segments with their intervals, and comparisons that allow for their number. */
export function ManyGroups({ fields, values, set }: Props) {
  const { t, format } = useWords();
  const typed = useRested(values.groups);
  const read = useMemo(() => readGroups(typed, format.decimalComma), [typed, format]);
  const { groups } = read;
  const isTooLong = groups.length > mostGroups;
  const measured = !isTooLong && !isUnread(read.report) ? npsOfGroups({ groups, against: values.kind === 'waves' ? 'previous' : 'rest' }) : undefined;
  const result = measured?.valid ? measured.value : undefined;
  const nameAt = (index: number) => groups[index]?.name ?? '';
  const range = (low: number, high: number, digits = 0) => t('nps.range', { low: format.signed(low, digits), high: format.signed(high, digits) });

  const sentence = (): string => {
    if (!result) return t(measured && !measured.valid ? `widget.reason.${measured.problem.reason}` : 'widget.correct');
    const { scores, all, comparisons } = result;
    const order = scores.map((_, index) => index).sort((a, b) => (scores[a]?.score ?? 0) - (scores[b]?.score ?? 0));
    const [worst = 0, best = 0] = [order[0], order.at(-1)];
    const standing = comparisons.filter(({ stands }) => stands);
    const few = scores.flatMap(({ answers }, index) => (answers < enough ? [nameAt(index)] : []));
    return joinSentences(
      t('nps.many.summary', {
        score: format.signed(all.score),
        range: range(all.adjusted.low, all.adjusted.high),
        answers: all.answers,
        worst: nameAt(worst),
        low: format.signed(scores[worst]?.score ?? 0),
        best: nameAt(best),
        high: format.signed(scores[best]?.score ?? 0),
      }),
      comparisons.length > 0 && t(`nps.many.${values.kind}`, { n: comparisons.length, stands: standing.length }),
      standing.length > 0 &&
        t('nps.many.which', { list: standing.map(({ index, difference }) => `${nameAt(index)} (${format.signed(difference)})`).join(', ') }),
      few.length > 0 && t('nps.many.few', { list: few.join(', ') }),
    );
  };

  return (
    <>
      <Choice
        name="kind"
        legend={t('nps.many.kind')}
        options={fields.kind.options.map((value) => ({ value, label: t(`nps.many.kind.${value}`) }))}
        value={values.kind}
        onChoose={(kind) => set('kind', kind)}
      />
      <PasteField
        name="groups"
        label={t('nps.many.rows')}
        hint={t('nps.many.hint', { most: mostGroups })}
        typed={values.groups}
        onType={(text) => set('groups', text)}
        note={t('nps.many.read', { n: groups.length, answers: groups.reduce((sum, group) => sum + group.promoters + group.passives + group.detractors, 0) })}
        problem={isTooLong ? t('nps.many.too-many', { most: mostGroups }) : undefined}
        report={read.report}
        rows={6}
      />
      <Summary sentence={sentence()} />
      {result && (
        <>
          <GroupsPicture names={groups.map(({ name }) => name)} scores={result.scores} all={result.all} isInOrder={values.kind === 'waves'} />
          <DataTable
            caption={t('nps.many.table')}
            columns={[
              t('nps.many.name'),
              t('nps.table.answers'),
              t('nps.promoters'),
              t('nps.detractors'),
              t('nps.name'),
              t('nps.interval'),
              t('nps.many.change'),
              t('nps.many.change-range'),
              t('nps.many.p'),
            ]}
            rows={result.scores.map((score, index) => {
              const comparison = result.comparisons.find((one) => one.index === index);
              return [
                nameAt(index),
                format.number(score.answers),
                format.percent(score.promoterShare, 1),
                format.percent(score.detractorShare, 1),
                format.signed(score.score, 1),
                range(score.adjusted.low, score.adjusted.high, 1),
                comparison ? format.signed(comparison.difference, 1) : '–',
                comparison ? range(comparison.low, comparison.high, 1) : '–',
                comparison ? format.number(comparison.adjustedPValue, 3) : '–',
              ];
            })}
          />
        </>
      )}
    </>
  );
}
