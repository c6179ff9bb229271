// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { smartFields } from './fields';
import { SmartChecker } from './SmartChecker';
import { examples } from './SmartChecker.examples';

testWidget({ examples, Component: SmartChecker, fieldsOf: smartFields });

describe('the sentence', () => {
  test('is read again as it is typed', () => {
    const { container } = render(
      <SmartChecker goal="Raise satisfaction." {...islandFor(examples)} />,
    );
    const field = container.querySelector('textarea') as HTMLTextAreaElement;
    fireEvent.change(field, {
      target: {
        value:
          'Because Kinga asked: calls answered at West within the hour, from 60% to 75% by 1 June 2027. Marta.',
      },
    });
    expect(container.querySelector('[data-summary]')?.textContent).toContain('5 of 6');
    expect(container.textContent).toContain('60% → 75%');
  });
  test('that is too long for a link is called so, not a mistake', async () => {
    const { container } = render(
      <SmartChecker goal="Raise satisfaction." {...islandFor(examples)} />,
    );
    fireEvent.change(container.querySelector('textarea') as Element, {
      target: { value: 'word '.repeat(100) },
    });
    await act(async () => fireEvent.click(screen.getByText('Copy link')));
    expect(container.textContent).toContain('too long for a link');
    expect(container.textContent).not.toContain('Correct the marked field');
  });
});
