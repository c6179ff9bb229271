import { firstContactResolution, type Problem } from '../../measures';
import { useAddressState } from '../address/use-address-state';
import { Levels } from '../charts/Levels';
import { Strip } from '../charts/Strip';
import { SliderField } from '../fields/SliderField';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { fcrFields, type Period } from './fields';
import { Views } from './Views';

type Props = IslandProps & Period;

const counts = ['issues', 'resolved', 'excluded'] as const;
const views = ['cases', 'agents', 'customers'] as const;

/**
 * First-contact resolution, gross and net, with its window stated, and the same cases as agents and
 * customers see them.
 */
export function FirstContactCalculator(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = fcrFields(props);
  const state = useAddressState({
    id,
    prefix: 'fcr',
    fields,
    unused: ({ views: isShown }) => (isShown ? [] : views),
  });
  const { values, set } = state;
  const [issues, resolved, excluded, days] = [...counts, 'days' as const].map((name) =>
    fields[name].parse(values[name]),
  );
  const period =
    issues?.valid && resolved?.valid && excluded?.valid && days?.valid
      ? { issues: issues.value, resolved: resolved.value, excluded: excluded.value }
      : undefined;
  const measured = period && firstContactResolution(period);
  const result = period && measured?.valid ? { ...measured.value, ...period } : undefined;
  const problem: Problem | undefined = measured && !measured.valid ? measured.problem : undefined;

  const shares = result && {
    gross: format.percent(result.grossShare, 1),
    net: format.percent(result.netShare, 1),
  };
  const window = t('fcr.window', { n: days?.valid ? days.value : 0 });
  const sentence = result
    ? t('fcr.summary', {
        ...shares,
        issues: result.issues,
        resolved: result.resolved,
        excluded: result.excluded,
        window,
      })
    : t(problem ? `widget.reason.${problem.reason}` : 'widget.correct');

  const slider = (name: (typeof counts)[number] | 'days' | (typeof views)[number]) => (
    <SliderField
      key={name}
      name={name}
      label={t(`fcr.${name}`)}
      hint={t(`fcr.${name}.hint`)}
      rules={fields[name]}
      typed={values[name]}
      onType={(typed) => set(name, typed)}
      problem={problem?.field === name ? t(`widget.reason.${problem.reason}`) : undefined}
    />
  );

  return (
    <Widget {...props} state={state}>
      <div>
        {counts.map(slider)}
        {slider('days')}
      </div>
      <Summary figure={shares?.net} name={t('fcr.net')} sentence={sentence} />
      {result && shares && (
        <>
          <Strip
            name="strip"
            title={t('fcr.strip')}
            description={sentence}
            segments={[
              {
                name: t('fcr.strip.resolved'),
                share: result.resolved / result.issues,
                text: format.number(result.resolved),
                look: 'solid',
              },
              {
                name: t('fcr.strip.rest'),
                share: (result.eligible - result.resolved) / result.issues,
                text: format.number(result.eligible - result.resolved),
                look: 'hatched',
              },
              {
                name: t('fcr.strip.excluded'),
                share: result.excluded / result.issues,
                text: format.number(result.excluded),
                look: 'plain',
              },
            ]}
          />
          <Levels
            name="shares"
            title={t('fcr.shares')}
            description={`${t('fcr.gross')} ${shares.gross}, ${t('fcr.net')} ${shares.net}`}
            levels={[
              {
                name: t('fcr.gross.of', { total: result.issues }),
                share: result.grossShare,
                text: shares.gross,
              },
              {
                name: t('fcr.net.of', { total: result.eligible }),
                share: result.netShare,
                text: shares.net,
              },
            ]}
          />
        </>
      )}
      <Disclosure
        label={t('fcr.views')}
        isOpen={values.views}
        onToggle={(isOpen) => isOpen !== values.views && set('views', isOpen)}
      >
        <div>{views.map(slider)}</div>
        <Views
          cases={fields.cases.parse(values.cases)}
          agents={fields.agents.parse(values.agents)}
          customers={fields.customers.parse(values.customers)}
        />
      </Disclosure>
      {result && shares && (
        <DataTable
          caption={t('fcr.table', { window })}
          columns={[t('fcr.table.what'), t('fcr.table.value')]}
          rows={[
            [t('fcr.issues'), format.number(result.issues)],
            [t('fcr.resolved'), format.number(result.resolved)],
            [t('fcr.excluded'), format.number(result.excluded)],
            [t('fcr.table.eligible'), format.number(result.eligible)],
            [t('fcr.gross'), shares.gross],
            [t('fcr.net'), shares.net],
          ]}
        />
      )}
    </Widget>
  );
}
