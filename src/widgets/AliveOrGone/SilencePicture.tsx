import { Curve } from '../charts/Curve';
import { LineLegend } from '../charts/LineLegend';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import { afterSilence, type Question, shownWeeks } from './silence';

type Props = { question: Question; description: string };

const steps = 40;

/**
 * How the probability of still being a customer falls while nothing is bought, for two customers
 * with the same last purchase.
 */
export function SilencePicture({ question, description }: Props) {
  const { t, format } = useWords();
  const { frequency, other, recency, age } = question;
  const end = shownWeeks(question);
  const silence = age - recency;
  // Nothing is forecast here, which keeps drawing quick.
  const aliveAt = (bought: number, weeks: number) =>
    afterSilence({ ...question, periods: 0 }, bought, weeks)?.probabilityAlive ?? 0;
  const points = (bought: number) =>
    Array.from(
      { length: steps + 1 },
      (_, step) => [(end * step) / steps, aliveAt(bought, (end * step) / steps)] as const,
    );
  return (
    <div>
      <Plot
        name="silence"
        title={t('alive.picture')}
        description={description}
        x={{ from: 0, to: end, label: t('alive.axis.silence') }}
        y={{ from: 0, to: 1, label: t('alive.axis.alive'), show: format.percent }}
      >
        <Rule x={silence} />
        <Curve points={points(other)} look="dashed" tone="soft" />
        <Curve points={points(frequency)} tone="promised" />
        <Dot x={silence} y={aliveAt(other, silence)} mark="ring" tone="soft" />
        <Dot x={silence} y={aliveAt(frequency, silence)} tone="promised" />
      </Plot>
      <LineLegend
        entries={[
          {
            name: t('alive.first', { n: format.number(frequency) }),
            look: 'solid',
            tone: 'promised',
          },
          { name: t('alive.second', { n: format.number(other) }), look: 'dashed', tone: 'soft' },
          { name: t('alive.today'), look: 'dot', tone: 'promised' },
        ]}
      />
    </div>
  );
}
