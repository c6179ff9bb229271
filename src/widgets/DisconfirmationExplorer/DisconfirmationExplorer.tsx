import { useAddressState } from '../address/use-address-state';
import { SliderField } from '../fields/SliderField';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { disconfirmationFields, type Experience, weightNames } from './fields';
import { JudgementPlot } from './JudgementPlot';
import { type Judgement, judge } from './judge';

type Props = IslandProps & Experience;

/**
 * One performance before two expectations: what was felt as better or worse, and how satisfied each
 * person is by our rule.
 */
export function DisconfirmationExplorer(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = disconfirmationFields(props);
  const state = useAddressState({ id, prefix: 'disconfirm', fields });
  const { values, set } = state;
  const people = {
    first: props.firstName ?? t('disconfirm.first'),
    second: props.secondName ?? t('disconfirm.second'),
  };
  const read = (name: keyof typeof fields) => {
    const number = fields[name].parse(values[name]);
    return number.valid ? number.value : Number.NaN;
  };
  const performance = read('performance');
  const weights = { level: read('level'), above: read('above'), below: read('below') };
  const judgements = (['first', 'second'] as const).flatMap(
    (name) => judge(people[name], read(name), performance, weights) ?? [],
  );
  const isRead = judgements.length === 2;
  const sentences = judgements.map(sentenceOn).join(' ');
  const slider = (name: keyof typeof fields, label: string, hint?: string) => (
    <SliderField
      key={name}
      name={name}
      label={label}
      hint={hint}
      rules={fields[name]}
      typed={values[name]}
      onType={(typed) => set(name, typed)}
    />
  );

  function sentenceOn({
    name,
    expectation,
    disconfirmation,
    satisfaction,
    conclusion,
  }: Judgement): string {
    return t(`disconfirm.${conclusion}`, {
      name,
      expected: format.plain(expectation),
      got: format.plain(performance),
      by: format.plain(Number(Math.abs(disconfirmation).toFixed(2))),
      satisfaction: format.number(satisfaction, 1),
    });
  }

  return (
    <Widget {...props} state={state}>
      <Summary sentence={isRead ? sentences : t('widget.correct')} />
      {isRead && (
        <JudgementPlot performance={performance} judgements={judgements} description={sentences} />
      )}
      <div>
        {slider('performance', t('disconfirm.performance'))}
        {slider('first', t('disconfirm.expected', { name: people.first }))}
        {slider('second', t('disconfirm.expected', { name: people.second }))}
      </div>
      <Disclosure label={t('disconfirm.weights')}>
        <div>
          {weightNames.map((name) =>
            slider(name, t(`disconfirm.weight.${name}`), t(`disconfirm.weight.${name}.hint`)),
          )}
        </div>
      </Disclosure>
      {isRead && (
        <DataTable
          caption={t('disconfirm.plot')}
          columns={[t('disconfirm.table.what'), ...judgements.map(({ name }) => name)]}
          rows={[
            [
              t('disconfirm.table.expected'),
              ...judgements.map(({ expectation }) => format.plain(expectation)),
            ],
            [t('disconfirm.performance'), ...judgements.map(() => format.plain(performance))],
            [
              t('disconfirm.table.difference'),
              ...judgements.map(({ disconfirmation }) => format.signed(disconfirmation, 1)),
            ],
            [
              t('disconfirm.table.satisfaction'),
              ...judgements.map(({ satisfaction }) => format.number(satisfaction, 2)),
            ],
          ]}
        />
      )}
    </Widget>
  );
}
