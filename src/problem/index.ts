export { type RuleId, ruleIds } from './catalogue/index.ts';
export { codeFrame, type FrameOptions } from './code-frame.ts';
export { nearest } from './nearest.ts';
export { visible, wrap } from './printers/cells.ts';
export { type Format, printers } from './printers/index.ts';
export { countsOf } from './printers/order.ts';
export type { Fixes, Printer, PrinterOptions } from './printers/printer.ts';
export type { Fix, Lang, Localized, Outcome, Place, Problem, Related, Severity } from './problem.ts';
export { report } from './report.ts';
