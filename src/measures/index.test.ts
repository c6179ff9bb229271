import { expect, test } from 'vitest';
import * as measures from './index';

test('every measure can be called by its name', () => {
  expect(Object.keys(measures).sort()).toEqual([
    'customerEffortOne',
    'customerEffortTwo',
    'customerSatisfaction',
    'firstContactResolution',
    'netPromoterScore',
    'npsCounts',
    'npsDifference',
    'npsSampleSize',
    'promiseGap',
    'resolutionViews',
    'stageFunnel',
    'wilsonInterval',
  ]);
});
