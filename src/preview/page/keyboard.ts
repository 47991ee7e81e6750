/// <reference lib="dom" />
import { byId, make, words } from './config.ts';

/** What a key does, by the key; see `keys` in the words. */
export type Keys = Readonly<Record<string, () => void>>;

/** Gives the handler for key presses: keys with a modifier belong to the browser, typing belongs to the field. */
export const keyHandler =
  (keys: Keys) =>
  (event: KeyboardEvent): void => {
    const isTyping = (event.target as Element).matches?.('input, textarea, select') === true;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    const act = keys[event.key];
    if (act === undefined || byId<HTMLDialogElement>('help').open) return;
    event.preventDefault();
    act();
  };

/** Fills the help, and gives the way to open it. */
export function prepareHelp(): () => void {
  const help = byId<HTMLDialogElement>('help');
  byId('keys').append(
    ...Object.entries(words.keys).flatMap(([key, text]) => [
      make('dt', '', ...key.split(' ').flatMap((one) => [make('kbd', '', one), ' '])),
      make('dd', '', text),
    ]),
  );
  byId('close-help').addEventListener('click', () => help.close());
  return () => help.showModal();
}
