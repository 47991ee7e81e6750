import { content } from './content.ts';
import { environment } from './environment.ts';
import { layout } from './layout.ts';
import { pdf } from './pdf.ts';
import { preview } from './preview.ts';
import { ruleMessages } from './rules/index.ts';
import { templates } from './templates.ts';
import { usage } from './usage.ts';

/** Every message of the program by rule id. Ids are permanent; the wording may improve. */
export const catalogue = {
  ...content,
  ...environment,
  ...layout,
  ...pdf,
  ...preview,
  ...ruleMessages,
  ...templates,
  ...usage,
} as const;

export type RuleId = keyof typeof catalogue;

/** All rule ids, sorted. */
export const ruleIds: readonly string[] = Object.keys(catalogue).sort();
