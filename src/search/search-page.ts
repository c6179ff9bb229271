import { startSearchBox } from './search-box';

const box = document.querySelector<HTMLElement>('.search-page [data-search-box]');
const input = box?.querySelector('input');
if (box && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  startSearchBox(box, { choosesFirst: false })();
  input.focus();
}
