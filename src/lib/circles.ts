/**
 * The members of every circle that leads from one thing to the next, each of which has at most one.
 * What only leads into a circle is no member.
 */
export function membersOfCircles<Item>(next: ReadonlyMap<Item, Item>): Set<Item> {
  const members = new Set<Item>();
  /** The start of the walk that came by, for each that was come by. */
  const seen = new Map<Item, Item>();
  for (const start of next.keys()) {
    let here: Item | undefined = start;
    while (here !== undefined && !seen.has(here)) {
      seen.set(here, start);
      here = next.get(here);
    }
    // Where this walk came upon itself.
    if (here === undefined || seen.get(here) !== start) continue;
    for (let one = here; !members.has(one); one = next.get(one)!) members.add(one);
  }
  return members;
}
