export type ComboboxOptions = {
  /**
   * The first option is selected already, as in the dialog. On a page none is until the reader
   * moves, and Tab reaches each option.
   */
  selectsFirst: boolean;
};

/** A field and its list after the ARIA pattern of a combobox: arrows select, the field keeps focus. */
export function createCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  { selectsFirst }: ComboboxOptions,
) {
  let lastId = 0;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const selected = () => list.querySelector<HTMLElement>('[aria-selected=true]');

  function select(option: HTMLElement | undefined): void {
    selected()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    if (option && option === options()[0]) list.parentElement?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: 'nearest' });
  }

  function registerOption(option: HTMLElement): void {
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.id = `${list.id}-option-${lastId++}`;
    option.tabIndex = selectsFirst ? -1 : 0;
  }

  /** Shows groups of options; what was selected by the reader or has the focus stays so. */
  function setGroups(groups: HTMLElement[]): void {
    const hrefOf = (element: Element | null | undefined) => element?.getAttribute('href');
    const withHref = (href: string | null | undefined) =>
      options().find((option) => href && hrefOf(option) === href);
    const moved = selected() === options()[0] ? undefined : hrefOf(selected());
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    for (const group of groups) {
      const label = group.querySelector('.search-chapter');
      // the option for more sections stands alone
      if (!label) continue;
      label.id ||= `${list.id}-group-${lastId++}`;
      group.setAttribute('aria-labelledby', label.id);
    }
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    input.setAttribute('aria-expanded', String(groups.length > 0));
    select(withHref(moved) ?? (selectsFirst ? options()[0] : undefined));
    if (focused) (withHref(hrefOf(focused)) ?? input).focus({ preventScroll: true });
  }

  /** Moves the selection with a key of the field; tells whether the key does that. */
  function handleKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const all = options();
    if (all.length === 0 || shiftKey || ctrlKey || metaKey) return false;
    const current = all.indexOf(selected() as HTMLElement);
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current > 0 ? current - 1 : all.length - 1,
      ...(current >= 0 && { Home: 0, End: all.length - 1 }),
    };
    const target = targets[key];
    if (target === undefined) return false;
    select(all[target % all.length]);
    return true;
  }
  return { options, selected, select, registerOption, setGroups, handleKey };
}
