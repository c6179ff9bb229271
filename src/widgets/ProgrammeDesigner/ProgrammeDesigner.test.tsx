// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { programmeFields } from './fields';
import { ProgrammeDesigner } from './ProgrammeDesigner';
import { examples } from './ProgrammeDesigner.examples';

testWidget({ examples, Component: ProgrammeDesigner, fieldsOf: programmeFields });

test('a programme that only breakage keeps above zero falls below it when members use their points', () => {
  const { container } = render(
    <ProgrammeDesigner {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  const summary = () =>
    container.querySelector('[data-summary]')?.parentElement?.textContent?.replace(/\s/g, ' ');
  expect(summary()).toContain('PLN 38,000');
  fireEvent.change(container.querySelector('#programme-designer-breakageShare') as Element, {
    target: { value: '0%' },
  });
  expect(summary()).toContain('−PLN 15,000');
});
