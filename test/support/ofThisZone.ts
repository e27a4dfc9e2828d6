/**
 * What is tried at every place and hangs on no zone is divided among the zones of the gate, each place in one of them; a
 * suite run by itself tries every place.
 */
export function ofThisZone<Item>(items: readonly Item[], part = process.env.GATE_PART ?? '0/1'): readonly Item[] {
  const [mine = 0, all = 1] = part.split('/').map(Number);
  return items.filter((_, index) => index % all === mine);
}
