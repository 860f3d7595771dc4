/** One page of a list that is cut into pages. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  total: number;
}

/** Cuts a list into pages of `size`; an empty list has one empty page. */
export function toPages<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
  }));
}
