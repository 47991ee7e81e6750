export { type AskOptions, askAll } from './ask-all.ts';
