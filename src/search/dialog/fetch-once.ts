/** Fetches a JSON file once; what could not be fetched is asked for again the next time. */
export type Fetch = (address: string) => Promise<unknown>;

export function fetchOnce(): Fetch {
  const kept = new Map<string, Promise<unknown>>();
  return (address) => {
    const known = kept.get(address);
    if (known) return known;
    const asking = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return answer.json() as Promise<unknown>;
    });
    kept.set(address, asking);
    asking.catch(() => kept.delete(address));
    return asking;
  };
}
