// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { settingsKey } from '../device/settings';
import { CampaignUplift } from './CampaignUplift/CampaignUplift';
import { examples as uplift } from './CampaignUplift/CampaignUplift.examples';
import type { Examples } from './frame/examples';
import { islandFor } from './frame/widget.test-parts';
import type { IslandProps } from './frame/words';
import { LifetimeValue } from './LifetimeValue/LifetimeValue';
import { examples as ltv } from './LifetimeValue/LifetimeValue.examples';
import { Pareto } from './Pareto/Pareto';
import { examples as pareto } from './Pareto/Pareto.examples';
import { ProgrammeDesigner } from './ProgrammeDesigner/ProgrammeDesigner';
import { examples as programme } from './ProgrammeDesigner/ProgrammeDesigner.examples';
import { QualityCosts } from './QualityCosts/QualityCosts';
import { examples as costs } from './QualityCosts/QualityCosts.examples';
import { QualityPayback } from './QualityPayback/QualityPayback';
import { examples as payback } from './QualityPayback/QualityPayback.examples';
import { RecoveryReturn } from './RecoveryReturn/RecoveryReturn';
import { examples as recovery } from './RecoveryReturn/RecoveryReturn.examples';
import { RfmScorer } from './RfmScorer/RfmScorer';
import { examples as rfm } from './RfmScorer/RfmScorer.examples';

const widgets = [
  [CampaignUplift, uplift, 'gain'],
  [LifetimeValue, ltv, 'spend'],
  [Pareto, pareto, 'causes'],
  [ProgrammeDesigner, programme, 'spend'],
  [QualityCosts, costs, 'before-0'],
  [QualityPayback, payback, 'price'],
  [RecoveryReturn, recovery, 'cost'],
  [RfmScorer, rfm, 'table'],
] as unknown as [ComponentType<IslandProps>, Examples<object>, string][];

/** What a reader sees but the list of currencies. */
const shown = (container: HTMLElement) => {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const list of copy.querySelectorAll('select')) list.remove();
  return copy.textContent ?? '';
};

function show([Widget, examples]: (typeof widgets)[number], search = '') {
  window.history.replaceState(null, '', `/${search}`);
  const { container } = render(
    <Widget {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  return container;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

describe.each(widgets.map((widget) => ({ name: widget[1].tag, widget })))(
  'the sums of $name',
  ({ widget }) => {
    const [, { id, prefix }, field] = widget;

    test('are in the currency of the address', () => {
      const container = show(
        widget,
        `?${prefix}.currency=USD${prefix === 'pareto' ? '&pareto.by=money' : ''}`,
      );
      expect(shown(container)).not.toMatch(/zł|PLN/);
      expect(shown(container)).toContain('$');
    });

    test('are in the currency chosen for the book, and follow it', () => {
      localStorage.setItem(settingsKey, '{"version":1,"currency":"EUR"}');
      const container = show(widget);
      expect(container.querySelector('select')?.value).toBe('EUR');
      expect(shown(container)).not.toMatch(/zł|PLN/);
      localStorage.setItem(settingsKey, '{"version":1,"currency":"GBP"}');
      fireEvent(window, new StorageEvent('storage', { key: settingsKey }));
      expect(container.querySelector('select')?.value).toBe('GBP');
    });

    test('are in dollars once dollars are typed or pasted', () => {
      const container = show(widget);
      const box = container.querySelector<HTMLInputElement>(`#${id}-${field}`);
      if (!box) throw new Error(`There is no field ${field}.`);
      const typed = box.value.replace(/\d+$/, (number) => `$${number}`);
      fireEvent.change(box, { target: { value: typed } });
      expect(container.querySelector('select')?.value).toBe('USD');
      expect(shown(container)).not.toMatch(/zł|PLN/);
    });

    test('are chosen for the whole book where they are chosen', () => {
      const container = show(widget);
      fireEvent.change(container.querySelector('select') as HTMLSelectElement, {
        target: { value: 'CNY' },
      });
      expect(JSON.parse(localStorage.getItem(settingsKey) ?? '')).toMatchObject({
        currency: 'CNY',
      });
    });
  },
);
