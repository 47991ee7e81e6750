import { latin } from '../latin.ts';
import { finite, participle, saidNoun } from '../said.ts';
import { textRule } from '../text-rule.ts';

/** Behind these the clause cannot but begin; “ohne dass”, “so dass”, “auch dass” and “angenommen dass” are left alone. */
const before = [
  String.raw`darauf(?:\shin)?|davon(?:\saus)?|daran|dafür|darüber|dagegen|darin|hin|fest|heraus|voraus`,
  'ist|sind|war|waren|wurde|wird|hat|haben|wäre|bleibt|blieb|tut|klar|schade|wichtig|möglich|sicher|bekannt|deutlich',
  finite,
  participle,
  saidNoun,
].join('|');

/**
 * A comma stands before “dass” (amtliche Regeln § 74), told behind a verb, a participle, a noun of saying or what points
 * at the clause: behind other words the comma may stand before them or be left out.
 *
 * @good Wichtig ist, dass wir bleiben, ohne dass es kostet, so dass und auch dass; als dass, außer dass, angenommen dass.
 * @good Es ist weniger wichtig, dass Geld kommt, als dass Leute kommen. Dass es gut war, zeigt, dass alle blieben.
 * @bad Hanna Habicht wies darauf⟦ dass⟧ es eilt, und darauf hin⟦ dass⟧ Geld fehlt.
 * @bad Alle gehen davon aus⟦ dass⟧ es weitergeht; klar ist⟦ dass⟧ Räume fehlen.
 * @bad Sie betonte⟦ dass⟧ Häuser Zeit brauchen. Wir haben gelernt⟦ dass⟧ es geht, trotz der Sorge⟦ dass⟧ es nicht reicht.
 */
export const dassHasItsComma = textRule('dass-has-its-comma', {
  // What stands before is looked at last: that takes a tenth of the time.
  find: latin(String.raw`\sdass(?!\p{L})(?<=(?<!\p{L})(?:${before})\sdass)`, 'g'),
  instead: ({ 0: found }) => `,${found}`,
});
