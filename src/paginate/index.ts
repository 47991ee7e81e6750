export { layOut, pageSource } from './in-page.ts';
export type { Inspected } from './inspect.ts';
export { layoutFacts } from './layout-facts.ts';
export { folioOf, type PageMap, type ReadDestinations } from './page-map.ts';
export { type Layout, type Paginated, type PrintablePage, paginate } from './paginate.ts';
export { renewPage } from './renew.ts';
