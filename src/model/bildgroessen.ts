/** The box a picture is printed in, in mm: fitted into it, or cropped to fill it. */
export interface Bildgroesse {
  readonly width: number;
  readonly height: number;
  readonly fit: 'inside' | 'cover';
}

/** How large pictures are printed, by the place they stand at. */
export const bildgroessen = {
  umschlag: { width: 174, height: 162, fit: 'cover' },
  text: { width: 170, height: 110, fit: 'inside' },
  stimme: { width: 14, height: 14, fit: 'cover' },
  logo: { width: 34, height: 13, fit: 'inside' },
} as const satisfies Record<string, Bildgroesse>;
