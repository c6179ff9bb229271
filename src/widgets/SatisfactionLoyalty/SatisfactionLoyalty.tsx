import { apostleType } from '../../measures/apostle-type';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { WordTable } from '../tables/WordTable';
import { loyaltyAt, loyaltyOfHalves } from './curve-points';
import { type Customer, customerFields, markets, steepness, views } from './fields';
import { LoyaltyPicture } from './LoyaltyPicture';

type Props = IslandProps & Customer;

const types = ['loyalist', 'hostage', 'mercenary', 'defector'] as const;
const levels = [1, 2, 3, 4, 5];

/**
 * Loyalty over satisfaction in markets of different freedom, and the four types of customers on the
 * same two axes.
 */
export function SatisfactionLoyalty(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = customerFields(props);
  const state = useAddressState({
    id,
    prefix: 'apostle',
    fields,
    unused: ({ view, market }) => [
      ...(view === 'curves' ? (['loyalty'] as const) : (['spread'] as const)),
      ...(market === 'own' ? [] : (['own'] as const)),
    ],
  });
  const { values, set } = state;
  const { view, market } = values;
  const own = fields.own.parse(values.own);
  const bend = market === 'own' ? (own.valid ? own.value : undefined) : steepness[market];
  const read = fields.satisfaction.parse(values.satisfaction);
  const satisfaction = read.valid ? read.value : undefined;
  const spreadRead = fields.spread.parse(values.spread);
  const room =
    satisfaction === undefined
      ? 0
      : Number(Math.min(5 - satisfaction, satisfaction - 1).toFixed(10));
  const isTooWide = spreadRead.valid && satisfaction !== undefined && spreadRead.value > room;
  const spread = spreadRead.valid && !isTooWide ? spreadRead.value : undefined;
  const typed = fields.loyalty.parse(values.loyalty);
  const placed = view === 'types' ? (typed.valid ? typed.value / 100 : undefined) : undefined;
  const shown = {
    market: t(`apostle.market.${market}`),
    satisfaction: read.valid ? fields.satisfaction.show(read.value) : '',
  };

  function result() {
    if (satisfaction === undefined || bend === undefined) return undefined;
    const onCurve = loyaltyAt(satisfaction, bend);
    if (view === 'curves') {
      if (spread === undefined) return undefined;
      const next = Math.min(5, satisfaction + 1);
      const gain = format.number(100 * (loyaltyAt(next, bend) - onCurve), 1);
      const sentences = [
        t('apostle.summary', { ...shown, loyalty: format.percent(onCurve, 1) }),
        next > satisfaction
          ? t('apostle.summary.more', {
              next: fields.satisfaction.show(Number(next.toFixed(10))),
              gain,
            })
          : t('apostle.summary.top'),
        spread > 0 &&
          t('apostle.summary.spread', {
            low: fields.satisfaction.show(Number((satisfaction - spread).toFixed(10))),
            high: fields.satisfaction.show(Number((satisfaction + spread).toFixed(10))),
            mean: format.percent(loyaltyOfHalves(satisfaction, spread, bend), 1),
          }),
      ];
      return {
        loyalty: onCurve,
        label: format.percent(onCurve, 1),
        figure: format.percent(onCurve, 1),
        sentence: sentences.filter(Boolean).join(' '),
      };
    }
    const measured =
      placed === undefined ? undefined : apostleType({ satisfaction, loyalty: placed });
    if (placed === undefined || !measured?.valid) return undefined;
    const { type, isExtreme } = measured.value;
    const name = t(`apostle.${isExtreme ? 'extreme' : 'type'}.${type}`);
    const curve = t('apostle.summary.beside', { ...shown, loyalty: format.percent(onCurve, 1) });
    return {
      loyalty: placed,
      label: undefined,
      figure: name,
      sentence: `${t(`apostle.says.${isExtreme ? `extreme-${type}` : type}`)} ${curve}`,
    };
  }
  const found = result();
  const slider = (name: 'own' | 'satisfaction' | 'spread' | 'loyalty', problem?: string) => (
    <SliderField
      name={name}
      label={t(`apostle.field.${name}`)}
      unit={name === 'loyalty' ? '%' : undefined}
      rules={fields[name]}
      typed={values[name]}
      onType={(text) => set(name, text)}
      problem={problem}
    />
  );

  return (
    <Widget {...props} state={state}>
      <Choice
        name="view"
        legend={t('apostle.view')}
        options={views.map((value) => ({ value, label: t(`apostle.view.${value}`) }))}
        value={view}
        onChoose={(chosen) => set('view', chosen)}
      />
      {found && satisfaction !== undefined && bend !== undefined ? (
        <>
          <Summary
            figure={found.figure}
            name={t(`apostle.figure.${view}`)}
            sentence={found.sentence}
          />
          <LoyaltyPicture
            view={view}
            market={market}
            bend={bend}
            satisfaction={satisfaction}
            loyalty={found.loyalty}
            spread={spread ?? 0}
            label={found.label}
            description={found.sentence}
          />
        </>
      ) : (
        <Summary sentence={t('widget.correct')} />
      )}
      <div>
        {slider('satisfaction')}
        {view === 'types'
          ? slider('loyalty')
          : slider(
              'spread',
              isTooWide
                ? t('apostle.spread.problem', { most: fields.spread.show(room) })
                : undefined,
            )}
      </div>
      <Choice
        name="market"
        legend={t('apostle.market')}
        options={markets.map((value) => ({ value, label: t(`apostle.market.${value}`) }))}
        value={market}
        onChoose={(chosen) => set('market', chosen)}
      />
      {market === 'own' && slider('own')}
      {view === 'types' && (
        <WordTable
          label={t('apostle.types')}
          caption={t('apostle.types')}
          columns={[t('apostle.figure.types'), t('apostle.types.says'), t('apostle.types.extreme')]}
          rows={types.map((type) => [
            t(`apostle.type.${type}`),
            t(`apostle.says.${type}`),
            type === 'loyalist' || type === 'defector'
              ? `${t(`apostle.extreme.${type}`)}: ${t(`apostle.says.extreme-${type}`)}`
              : '–',
          ])}
        />
      )}
      <DataTable
        caption={t('apostle.table')}
        columns={[
          t('apostle.satisfaction'),
          ...(['competitive', 'between', 'captive'] as const).map((one) =>
            t('apostle.table.market', {
              market: t(`apostle.market.${one}`),
              k: format.plain(steepness[one]),
            }),
          ),
          ...(market === 'own' && bend !== undefined
            ? [
                t('apostle.table.market', {
                  market: t('apostle.market.own'),
                  k: format.plain(bend),
                }),
              ]
            : []),
        ]}
        rows={levels.map((level) => [
          String(level),
          ...[
            steepness.competitive,
            steepness.between,
            steepness.captive,
            ...(market === 'own' && bend !== undefined ? [bend] : []),
          ].map((k) => format.percent(loyaltyAt(level, k), 1)),
        ])}
      />
    </Widget>
  );
}
