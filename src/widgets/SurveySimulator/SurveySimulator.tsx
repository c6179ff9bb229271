import { useMemo } from 'react';
import { selectiveResponse } from '../../measures';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { SliderField } from '../fields/SliderField';
import button from '../frame/Button.module.css';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { describeRun } from './describe-run';
import { type Population, surveyFields } from './fields';
import { InvitationPlan } from './InvitationPlan';
import { SizesPicture } from './SizesPicture';
import styles from './SurveySimulator.module.css';
import { summaryOf } from './summary';
import { useSurveys } from './use-surveys';

type Props = IslandProps & Population;

const percents = ['share', 'satisfied', 'dissatisfied'] as const;

/**
 * The same survey held many times, with few and with many people, when satisfied and dissatisfied
 * people do not answer equally often.
 */
export function SurveySimulator(props: Props) {
  const { t, format } = wordsOf(props);
  const fields = surveyFields(props);
  const state = useAddressState({
    id: props.id,
    prefix: 'survey',
    fields,
    unused: ({ plan }) => (plan ? [] : ['margin', 'group']),
  });
  const { values, set } = state;
  const [share, satisfied, dissatisfied] = percents.map((name) => fields[name].parse(values[name]));
  const sent = fields.sent.parse(values.sent);
  const seed = fields.seed.parse(values.seed);
  const population =
    share?.valid && satisfied?.valid && dissatisfied?.valid
      ? {
          trueShare: share.value / 100,
          satisfiedRate: satisfied.value / 100,
          dissatisfiedRate: dissatisfied.value / 100,
        }
      : undefined;
  const survey = population && sent.valid ? { ...population, sent: sent.value } : undefined;
  const measured = survey && selectiveResponse(survey);
  const expected = measured?.valid ? measured.value : undefined;
  const wanted = Number(values.surveys);
  const drawing = useSurveys(
    survey && expected && seed.valid ? { ...survey, seed: seed.value } : undefined,
    wanted,
  );
  const runs = useMemo(() => drawing.runs.map(describeRun), [drawing.runs]);
  const truth = survey?.trueShare ?? 0;
  const isWorking = drawing.isCurrent && drawing.drawn < wanted;
  const percent = (value: number | undefined) =>
    value === undefined ? '–' : format.percent(value, 1);

  return (
    <Widget {...props} state={state}>
      <div>
        {percents.map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`survey.${name}`)}
            unit="%"
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
          />
        ))}
        <SliderField
          name="sent"
          label={t('survey.sent')}
          hint={t('survey.sent.hint')}
          rules={fields.sent}
          typed={values.sent}
          onType={(typed) => set('sent', typed)}
        />
      </div>
      {expected ? (
        <Summary
          figure={t('survey.points', { points: format.signed(100 * expected.bias, 1) })}
          name={t('survey.bias')}
          sentence={summaryOf({ expected, truth, runs: drawing.isCurrent ? runs : [], t, format })}
        />
      ) : (
        <Summary
          sentence={
            measured && !measured.valid
              ? t(`widget.reason.${measured.problem.reason}`)
              : t('widget.correct')
          }
        />
      )}
      {expected && (
        <SizesPicture
          runs={runs}
          truth={truth}
          answererShare={expected.answererShare}
          responseRate={expected.responseRate}
        />
      )}
      <div className={styles.drawing}>
        {expected && (
          <p>
            {t('survey.certain', {
              low: percent(expected.worstLow),
              high: percent(expected.worstHigh),
            })}
          </p>
        )}
        <Choice
          name="surveys"
          legend={t('survey.surveys')}
          options={fields.surveys.options.map((value) => ({
            value,
            label: t('survey.times', { times: Number(value) }),
          }))}
          value={values.surveys}
          onChoose={(surveys) => set('surveys', surveys)}
        />
        <p>
          <button
            type="button"
            className={button.framed}
            onClick={() =>
              set(
                'seed',
                fields.seed.show(seed.valid && seed.value < fields.seed.to ? seed.value + 1 : 1),
              )
            }
          >
            {t('survey.again')}
          </button>{' '}
          {isWorking && (
            <button
              type="button"
              className={button.framed}
              onClick={drawing.isStopped ? drawing.goOn : drawing.stop}
            >
              {t(drawing.isStopped ? 'survey.go-on' : 'survey.stop')}
            </button>
          )}{' '}
          <span>
            {t('survey.progress', {
              seed: seed.valid ? seed.value : '–',
              drawn: drawing.isCurrent ? drawing.drawn : 0,
              wanted,
            })}
          </span>
        </p>
      </div>
      <Disclosure
        label={t('survey.plan')}
        isOpen={values.plan}
        onToggle={(isOpen) => isOpen !== values.plan && set('plan', isOpen)}
      >
        <div>
          <SliderField
            name="margin"
            label={t('survey.margin')}
            hint={t('survey.margin.hint')}
            rules={fields.margin}
            typed={values.margin}
            onType={(typed) => set('margin', typed)}
          />
          <SliderField
            name="group"
            label={t('survey.group')}
            hint={t('survey.group.hint')}
            rules={fields.group}
            typed={values.group}
            onType={(typed) => set('group', typed)}
          />
        </div>
        <InvitationPlan
          margin={fields.margin.parse(values.margin)}
          group={fields.group.parse(values.group)}
          responseRate={expected?.responseRate}
        />
      </Disclosure>
      {expected && (
        <DataTable
          caption={t('survey.table', { times: drawing.drawn })}
          columns={['sent', 'answers', 'mean', 'middle', 'off', 'covered'].map((column) =>
            t(`survey.table.${column}`),
          )}
          rows={runs.map((run) => [
            format.number(run.sent),
            format.number(run.sent * expected.responseRate),
            percent(run.mean),
            t('survey.range', { low: percent(run.low), high: percent(run.high) }),
            run.mean === undefined ? '–' : format.signed(100 * (run.mean - truth), 1),
            percent(run.coveredShare),
          ])}
        />
      )}
    </Widget>
  );
}
