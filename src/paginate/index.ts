export { pageSource } from './in-page.ts';
export { folioOf, type PageMap } from './page-map.ts';
export { type Paginated, type PrintablePage, paginate, type ReadDestinations } from './paginate.ts';
