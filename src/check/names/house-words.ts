import { latin } from '../latin.ts';

/** What institutions are called by; the end of a compound counts: “Landratsamt”, but not the towns “Neuhaus”, “Germering”. */
const kinds = latin(
  String.raw`(?:amt|verwaltung|ministerium|hochschule|universität|akademie|schule|institut|verein|verband|bund|club|klub|(?<!neu)haus|zentrum|stiftung|kammer|agentur|behörde|beirat|werk|büro|stelle|gesellschaft|bibliothek|bücherei|museum|betrieb|kreis|bank|kasse|kirche|gemeinde|diakonie|caritas|netzwerk|initiative|genossenschaft|werkstatt|verlag|klinikum|krankenhaus|kulturring)(?:e[ns]?|s)?(?!\p{L})`,
  'i',
);

const legalForm = latin(String.raw`(?:e\.\s?V\.|g?GmbH|mbH|gAG|(?<!\p{L})(?:AG|eG|KG|GbR))(?!\p{L})`);

/** Whether a name says itself that it is one of an institution, not of a town. */
export const isHouse = (name: string): boolean => kinds.test(name) || legalForm.test(name);
