/** The pairs of standards a file can conform to: one file states one part of PDF/UA and one of PDF/A. */
export type Standard = 'ua1' | 'ua2';

export interface StandardFacts {
  /** The PDF version both are built on. */
  readonly version: '1.7' | '2.0';
  /** PDF/A-4 has no Info dictionary (ISO 19005-4, 6.1.3): XMP says it all. */
  readonly hasInfo: boolean;
  /** The namespace the Document must name (ISO 14289-2, 8.2.5.2). */
  readonly namespace?: string;
  /** What XMP states, as property and value. */
  readonly pdfua: Readonly<Record<string, string>>;
  readonly pdfa: Readonly<Record<string, string>>;
}

export const standards: Readonly<Record<Standard, StandardFacts>> = {
  /** PDF/UA-1 and PDF/A-2a */
  ua1: { version: '1.7', hasInfo: true, pdfua: { part: '1' }, pdfa: { part: '2', conformance: 'A' } },
  /** PDF/UA-2 and PDF/A-4 */
  ua2: {
    version: '2.0',
    hasInfo: false,
    namespace: 'http://iso.org/pdf2/ssn',
    pdfua: { part: '2', rev: '2024' },
    pdfa: { part: '4', rev: '2020' },
  },
};
