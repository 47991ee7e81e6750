export { type Destination, type Destinations, readDestinations } from './destinations.ts';
export { UnreadablePdf } from './unreadable.ts';
