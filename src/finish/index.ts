export { finish, type OpenPrint, openPrint } from './finish.ts';
export type { FinishInput, OutlineEntry } from './input.ts';
export { type Destination, type Destinations, readDestinations, UnreadablePdf } from './pdf/index.ts';
export type { Sheets } from './sheets.ts';
export type { Standard } from './standard.ts';
