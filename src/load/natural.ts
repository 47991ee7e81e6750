let collator: Intl.Collator | undefined;

/** Names whose signs the collator orders by their codes; it takes as long to make as ten files to read. */
const plain = /^[a-z\d./-]*$/;

/** File-name order, numbers by what they count; names that differ only in form still have one order. */
export function naturally(a: string, b: string): number {
  const order = plain.test(a) && plain.test(b) ? byParts(a, b) : collated(a, b);
  return order || (a < b ? -1 : 1);
}

function collated(a: string, b: string): number {
  collator ??= new Intl.Collator('de', { numeric: true });
  return collator.compare(a, b);
}

function byParts(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const areNumbers = typeof part === 'number' && typeof other === 'number';
    const order = areNumbers ? part - other : compare(String(part), String(other));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const partsOf = (name: string): (string | number)[] =>
  (name.match(/\d+|\D/g) ?? []).map((part) => (/\d/.test(part) ? Number(part) : part));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
