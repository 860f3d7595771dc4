/** What stands again after a first that it is like, by a key. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { first: Item; again: Item }[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...others]) =>
    others.map((again) => ({ first: first!, again })),
  );
}
