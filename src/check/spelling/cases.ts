/** With a capital first letter. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** With a small first letter. */
export const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

export const isCapital = (word: string): boolean => word !== small(word);

/** Written in capitals throughout. */
export const isShouted = (word: string): boolean => word === word.toUpperCase();
