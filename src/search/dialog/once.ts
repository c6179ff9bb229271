/** Calls an asynchronous function once a key; what failed is tried again the next time. */
export function once<Value>(load: (key: string) => Promise<Value>) {
  const values = new Map<string, Promise<Value>>();
  return (key: string): Promise<Value> => {
    const value = values.get(key) ?? load(key);
    values.set(key, value);
    value.catch(() => values.delete(key));
    return value;
  };
}
