import { content } from './content.ts';
import { environment } from './environment.ts';
import { pdf } from './pdf.ts';

/** Every message of the program by rule id. Ids are permanent; the wording may improve. */
export const catalogue = { ...content, ...environment, ...pdf } as const;

export type RuleId = keyof typeof catalogue;
