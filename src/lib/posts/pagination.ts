/** One page of a list that is cut into pages. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  total: number;
}

/** How many pages of `size` a list has; an empty one has one, empty page. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** Cuts a list into pages of `size`. */
export function toPages<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const total = pageCount(items.length, size);
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
  }));
}
