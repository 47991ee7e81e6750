/** A PDF uses a feature this layer does not know, or is damaged: it is refused, never guessed at. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}

/** Refuses the file: `what` says in English what was found, `at` is the byte where. */
export function refuse(what: string, at?: number): never {
  throw new UnreadablePdf(at === undefined ? what : `${what} (byte ${at})`);
}
