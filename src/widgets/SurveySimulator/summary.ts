import type { SelectiveResponse } from '../../measures/repeated-surveys';
import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import type { DescribedRun } from './describe-run';
import { ownSize } from './draw-surveys';

type Given = {
  expected: SelectiveResponse;
  truth: number;
  runs: readonly DescribedRun[];
  t: Translate;
  format: Formats;
};

/** What the survey shows on average, and how often its interval is right. */
export function summaryOf({ expected, truth, runs, t, format }: Given): string {
  const { responseRate, answererShare, bias } = expected;
  const points = format.number(100 * Math.abs(bias), 1);
  const isFair = points === format.number(0, 1);
  const percent = (share: number) => format.percent(share, 1);
  const shown = t(`survey.summary.${isFair ? 'fair' : bias < 0 ? 'low' : 'high'}`, {
    truth: percent(truth),
    rate: percent(responseRate),
    answerers: percent(answererShare),
    points,
  });
  const [few, own, many] = [runs[0], runs[ownSize], runs.at(-1)];
  if (!few || !own || !many || own.shares.length === 0) return shown;
  const held = t('survey.held', {
    times: format.number(own.shares.length),
    few: format.number(few.sent),
    coveredFew: percent(few.coveredShare),
    sent: format.number(own.sent),
    covered: percent(own.coveredShare),
    many: format.number(many.sent),
    coveredMany: percent(many.coveredShare),
  });
  return `${shown} ${held}`;
}
