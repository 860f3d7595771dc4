/** Loads once a build; in `dev` at every call, since content changes under a running server. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    if (import.meta.env.IS_DEV_SERVER) return load();
    loaded ??= load();
    return loaded;
  };
}
