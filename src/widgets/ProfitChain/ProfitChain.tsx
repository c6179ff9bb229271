import { profitChain } from '../../measures/profit-chain';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { ChainPicture } from './ChainPicture';
import { chains, type Effects, effectFields, shapes } from './fields';
import styles from './ProfitChain.module.css';
import { writePoints } from './write-points';

type Props = IslandProps & Effects;

// floating point puts equal gains a hair apart; a reader should see a tie
const sameWithin = 1e-9;

/**
 * A push at the start of a chain, and what is left of it box by box when every link passes on a
 * part.
 */
export function ProfitChain(props: Props) {
  const { id, tag } = props;
  const { t, format } = wordsOf(props);
  const fields = effectFields(props);
  const state = useAddressState({
    id,
    prefix: 'chain',
    fields,
    unused: ({ chain }) =>
      chain === 'path' ? (['service', 'round'] as const) : (['path'] as const),
  });
  const { values, set } = state;
  const { links, roundTo } = shapes[values.chain];
  const names = Array.from({ length: links + 1 }, (_, box) => t(`chain.${values.chain}.${box}`));
  const labels = names.slice(1).map((name, link) => `${names[link]} → ${name}`);
  const push = fields.push.parse(values.push);
  const effects = numbersOf(fields[values.chain], values[values.chain]);
  const roundRead = fields.round.parse(values.round);
  const round =
    roundTo !== undefined && roundRead.valid ? { to: roundTo, effect: roundRead.value } : undefined;
  const margin = fields.margin.parse(values.margin);
  const isRead =
    push.valid &&
    margin.valid &&
    effects !== undefined &&
    (roundTo === undefined || round !== undefined);
  const measured = isRead
    ? profitChain({
        push: push.value,
        effects,
        margin: margin.value,
        ...(round && { bypass: round }),
      })
    : undefined;
  const chain = measured?.valid ? measured.value : undefined;
  const write = (value: number | undefined) => writePoints(value ?? 0, format);

  function sentence(): string {
    if (!chain || !push.valid || !margin.valid)
      return measured?.valid === false
        ? t(`widget.reason.${measured.problem.reason}`)
        : t('widget.correct');
    const gains = [...chain.gains, chain.bypassGain].map((gain) => gain ?? 0);
    const max = Math.max(...gains);
    const best = [...labels, t('chain.round')].filter(
      (_, index) => max > 0 && (gains[index] ?? 0) >= max * (1 - sameWithin),
    );
    const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(
      best.map((name) => t('chain.summary.name', { name })),
    );
    return [
      t('chain.summary', {
        push: write(push.value),
        first: names[0] ?? '',
        last: names.at(-1) ?? '',
        arrives: write(chain.reached.at(-1)),
        share: format.percent(chain.overall, 1),
      }),
      margin.value > 0 &&
        t('chain.summary.band', {
          margin: format.number(margin.value, 2),
          low: write(chain.low.at(-1)),
          high: write(chain.high.at(-1)),
        }),
      chain.bypassed !== 0 &&
        t('chain.summary.round', { points: write(push.value * chain.bypassed) }),
      best.length > 0 && best.length <= 2 && t('chain.summary.most', { list }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  return (
    <Widget {...props} state={state}>
      <Choice
        name="chain"
        legend={t('chain.which')}
        options={chains.map((value) => ({ value, label: t(`chain.which.${value}`) }))}
        value={values.chain}
        onChoose={(chosen) => set('chain', chosen)}
      />
      <Summary
        figure={chain && write(chain.reached.at(-1))}
        name={t('chain.figure', { last: names.at(-1) ?? '' })}
        sentence={sentence()}
      />
      {chain && effects && (
        <ChainPicture chain={chain} names={names} effects={effects} round={round} />
      )}
      <div className={styles.fields}>
        <SliderField
          name="push"
          label={t('chain.push', { first: names[0] ?? '' })}
          rules={fields.push}
          typed={values.push}
          onType={(typed) => set('push', typed)}
        />
        {labels.map((label, link) => (
          <SliderField
            key={label}
            name={`${values.chain}-${link}`}
            label={label}
            rules={fields[values.chain]}
            typed={values[values.chain][link] ?? ''}
            onType={(typed) => set(values.chain, values[values.chain].with(link, typed))}
          />
        ))}
        {roundTo !== undefined && (
          <SliderField
            name="round"
            label={t('chain.round')}
            hint={`${names[0]} → ${names[roundTo]}`}
            rules={fields.round}
            typed={values.round}
            onType={(typed) => set('round', typed)}
          />
        )}
        <SliderField
          name="margin"
          label={t('chain.margin')}
          rules={fields.margin}
          typed={values.margin}
          onType={(typed) => set('margin', typed)}
        />
      </div>
      {chain && effects && (
        <DataTable
          caption={t('chain.table')}
          columns={['box', 'effect', 'left', 'low', 'high', 'gain'].map((column) =>
            t(`chain.table.${column}`),
          )}
          rows={names.map((name, box) => {
            const gain = box > 0 && push.valid ? chain.gains[box - 1] : null;
            return [
              name,
              box > 0 ? format.number(effects[box - 1] ?? 0, 2) : '–',
              write(chain.reached[box]),
              write(chain.low[box]),
              write(chain.high[box]),
              typeof gain === 'number' && push.valid ? write(push.value * gain) : '–',
            ];
          })}
        />
      )}
    </Widget>
  );
}
