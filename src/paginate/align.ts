/**
 * Which piece of a print a text of the page became. Both come in reading order, so they are walked through side by side; a
 * text that is not found (it was filled in later) stays with the one before.
 */

/** So many pieces may come between two texts: page numbers filled in, heads of tables repeated. */
const reach = 80;
/** Less than this many letters are found by chance. */
const telling = 4;

/**
 * For each text the number of the piece it begins in. `texts` and `pieces` are beginnings without spaces, of any length; an
 * empty piece has no text.
 */
export function align(texts: readonly string[], pieces: readonly string[]): number[] {
  let at = 0;
  let last = 0;
  return texts.map((text) => {
    const found = find(text, pieces, at);
    if (found === undefined) return last;
    at = found + 1;
    last = found;
    return found;
  });
}

function find(text: string, pieces: readonly string[], from: number): number | undefined {
  const length = Math.min(text.length, shown);
  const end = Math.min(pieces.length, from + (length < telling ? reach / 10 : reach));
  for (let index = from; index < end; index += 1) {
    const piece = pieces[index] ?? '';
    const common = Math.min(length, piece.length);
    if (common > 0 && (common === length || common >= telling) && piece.startsWith(text.slice(0, common)))
      return index;
  }
  return undefined;
}

/** So many letters of a text are compared. */
const shown = 10;
