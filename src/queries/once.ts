/**
 * Loads once a build for each key; in `dev` at every call, since content changes under a running
 * server.
 */
export function oncePer<Arguments extends unknown[], Value>(
  keyOf: (...given: Arguments) => string,
  load: (...given: Arguments) => Promise<Value>,
): (...given: Arguments) => Promise<Value> {
  const loaded = new Map<string, Promise<Value>>();
  return (...given) => {
    const key = keyOf(...given);
    const known = import.meta.env.IS_DEV_SERVER ? undefined : loaded.get(key);
    if (known) return known;
    const value = load(...given);
    loaded.set(key, value);
    return value;
  };
}

/** Loads once a build. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  return oncePer(() => '', load);
}
