export { chartView, fitsColumn } from './chart.ts';
