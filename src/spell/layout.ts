/**
 * A packed dictionary is one array of 32-bit words, so that it is asked as it was read, without parsing: a head, the
 * alphabet, and a word graph in which words share their beginnings and ends. Each edge is one number:
 *
 *     target (20 bits) | sign of the alphabet (9 bits) | last of its node | a word ends | a compound may go on
 *
 * A node is the run of edges that begins at its target; target 0 has none.
 */
/** Counted up when the layout changes: older files are then packed anew. */
export const layout = 2;
export const magic = 0x48525700 + layout;
export const head = { magic: 0, root: 1, middle: 2, signs: 3, alphabet: 4 } as const;

export const isLast = 4;
export const endsWord = 2;
export const mayGoOn = 1;
export const targetOf = (edge: number): number => edge >>> 12;
export const signOf = (edge: number): number => (edge >>> 3) & 0x1ff;
export const maxTarget = 0xfffff;
export const maxSigns = 0x1ff;
