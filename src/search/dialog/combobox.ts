/** How a box behaves: in the dialog the first result is chosen already; on the page nothing is until the reader moves, and Tab reaches each result. */
export type Manner = { choosesFirst: boolean };

/** The field and list of a search after the ARIA pattern of a combobox: the focus stays in the field while arrows choose. */
export function combobox(input: HTMLInputElement, list: HTMLElement, { choosesFirst }: Manner) {
  let count = 0;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = () => list.querySelector<HTMLElement>('[aria-selected=true]');

  function choose(option: HTMLElement | undefined): void {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    if (option && option === options()[0]) list.parentElement?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives an option its id and its place among the tab stops. */
  function place(option: HTMLElement): void {
    option.id = `${list.id}-option-${count++}`;
    option.tabIndex = choosesFirst ? -1 : 0;
  }

  /** Shows groups of options; what the reader had moved to stays chosen, or has the focus, when it is still there. */
  function fill(groups: HTMLElement[]): void {
    const moved = chosen();
    const href = moved && moved !== options()[0] ? moved.getAttribute('href') : null;
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    const withHref = (wanted: string | null | undefined) =>
      options().find((one) => wanted && one.getAttribute('href') === wanted);
    for (const group of groups) {
      const label = group.querySelector('.search-chapter');
      if (!label) continue;
      label.id ||= `${list.id}-group-${count++}`;
      group.setAttribute('aria-labelledby', label.id);
    }
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    input.setAttribute('aria-expanded', String(groups.length > 0));
    choose(withHref(href) ?? (choosesFirst ? options()[0] : undefined));
    if (focused) (withHref(focused.getAttribute('href')) ?? input).focus({ preventScroll: true });
  }

  /** Moves the choice with a key of the field; whether the key was one of those. */
  function move({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const all = options();
    if (all.length === 0 || shiftKey || ctrlKey || metaKey) return false;
    const at = all.indexOf(chosen() as HTMLElement);
    const places: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at > 0 ? at - 1 : all.length - 1,
      ...(at >= 0 && { Home: 0, End: all.length - 1 }),
    };
    const target = places[key];
    if (target === undefined) return false;
    choose(all[target % all.length]);
    return true;
  }
  return { options, chosen, choose, place, fill, move };
}
