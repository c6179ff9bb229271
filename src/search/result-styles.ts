import address from './results.css?url';

/** Links the styles of what a search finds, once: nobody who does not search fetches them. */
export function addResultStyles(): void {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
