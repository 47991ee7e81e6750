/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Makes `from` equal to `to` by changing only what differs; gives the elements of `from` whose own content changed. */
export function morph(from: Element, to: Element): Element[] {
  const changed: Element[] = [];
  morphElement(from, to, changed);
  return changed;
}

function morphElement(from: Element, to: Element, changed: Element[]): void {
  if (from.isEqualNode(to)) return;
  if (syncAttributes(from, to)) changed.push(from);
  morphChildren(from, to, changed);
}

// Lines move when something is written above: that is no change of the element.
function syncAttributes(from: Element, to: Element): boolean {
  let differs = false;
  for (const { name, value } of [...to.attributes]) {
    if (from.getAttribute(name) === value) continue;
    from.setAttribute(name, value);
    differs ||= name !== 'data-quelle';
  }
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  }
  return differs;
}

const isElement = (node: Node | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE;

/** Two nodes are taken for the same piece if they have the same id, or else the same name and text. */
function isSame(a: Node | undefined, b: Node | undefined): boolean {
  if (a === undefined || b === undefined || a.nodeName !== b.nodeName) return false;
  if (isElement(a) && isElement(b) && (a.id !== '' || b.id !== '')) return a.id === b.id;
  return a.textContent === b.textContent;
}

function morphChildren(from: Element, to: Element, changed: Element[]): void {
  const [old, now] = [[...from.childNodes], [...to.childNodes]];
  let start = 0;
  while (start < old.length && isSame(old[start], now[start])) morphNode(from, old, now, start++, changed);
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && isSame(old.at(-1 - end), now.at(-1 - end)))
    end += 1;
  const [oldMiddle, nowMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const after = old[old.length - end] ?? null;
  nowMiddle.forEach((node, index) => {
    const before = oldMiddle[index];
    if (isElement(before) && isElement(node) && before.nodeName === node.nodeName)
      morphElement(before, node, changed);
    else {
      const copy = from.ownerDocument.importNode(node, true);
      if (before === undefined) from.insertBefore(copy, after);
      else before.replaceWith(copy);
      changed.push(isElement(copy) ? copy : from);
    }
  });
  for (const node of oldMiddle.slice(nowMiddle.length)) {
    node.remove();
    changed.push(from);
  }
  for (let index = end; index > 0; index -= 1)
    morphNode(from, old.slice(-index), now.slice(-index), 0, changed);
}

function morphNode(
  parent: Element,
  old: readonly Node[],
  now: readonly Node[],
  index: number,
  changed: Element[],
): void {
  const [a, b] = [old[index], now[index]];
  if (isElement(a) && isElement(b)) morphElement(a, b, changed);
  else if (a !== undefined && b !== undefined && a.nodeValue !== b.nodeValue) {
    a.nodeValue = b.nodeValue;
    changed.push(parent);
  }
}
