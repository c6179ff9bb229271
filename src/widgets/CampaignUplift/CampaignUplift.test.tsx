// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { CampaignUplift } from './CampaignUplift';
import { examples } from './CampaignUplift.examples';
import { upliftFields } from './fields';

testWidget({ examples, Component: CampaignUplift, fieldsOf: upliftFields });

test('ten times the people and the same shares settle whether the campaign pays', () => {
  const { container } = render(
    <CampaignUplift {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  const summary = () => container.querySelector('[data-summary]')?.textContent;
  expect(summary()).toContain('cannot tell');
  for (const [name, value] of [
    ['treated', '20,000'],
    ['treatedBuyers', '2400'],
    ['control', '20000'],
    ['controlBuyers', '1800'],
  ] as const)
    fireEvent.change(container.querySelector(`#campaign-uplift-${name}`) as Element, {
      target: { value },
    });
  expect(summary()).toContain('pays for itself');
});
