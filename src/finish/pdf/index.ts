export { type Destination, type Destinations, readDestinations } from './destinations.ts';
export { add, dictAt, listAt, openPdf, type PdfDocument, resolve } from './document.ts';
export { plainData } from './filters.ts';
export * from './objects.ts';
export { type Page, pagesOf } from './pages.ts';
export { UnreadablePdf } from './unreadable.ts';
export { type FileHead, writePdf } from './write.ts';
