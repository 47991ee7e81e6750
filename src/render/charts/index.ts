export { chartView } from './chart.ts';
