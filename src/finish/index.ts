export { type Destination, type Destinations, readDestinations, UnreadablePdf } from './pdf/index.ts';
