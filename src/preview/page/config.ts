/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Words } from '../words.ts';

/** The words of the page in its language. */
export const words: Words = JSON.parse(byId('words').textContent ?? '{}');

const token = document.querySelector<HTMLMetaElement>('meta[name="preview-token"]')?.content ?? '';

/** An element that is always there. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id} is missing`);
  return found as T;
}

/** Fills `{n}` and `{all}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** An element with a class, text or children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(className: string, text: string, act: () => void): HTMLButtonElement {
  const element = make('button', className, text);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** Opens a place in the editor; says so in the status line if that fails. */
export async function openPlace(file: string, line: number): Promise<void> {
  const answer = await fetch('/edit', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Preview-Token': token },
    body: JSON.stringify({ file, line }),
  }).catch(() => undefined);
  if (answer?.ok) return;
  const told = answer?.status === 409 ? await answer.json() : {};
  byId('status').textContent = [told.message ?? words.editFailed, told.hint].filter(Boolean).join(' ');
}
