/**
 * Expressions of other languages in German text, by language. They are read aloud as what they are (WCAG 2.2, 3.1.2);
 * what has become German (Workshop, Team, ad hoc) is left out, as the criterion has it. Longer ones come first.
 */
const expressions: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Social Return on Investment',
    'Memorandum of Understanding',
    'Public Private Partnership',
    'European Green Deal',
    'Gender Mainstreaming',
    'Diversity Management',
    'Community Organizing',
    'Leave no one behind',
    'Call for Proposals',
    'Return on Investment',
    'Train the Trainer',
    'State of the Art',
    'Capacity Building',
    'Code of Conduct',
    'Learning by Doing',
    'Letter of Intent',
    'Theory of Change',
    'Work-Life-Balance',
    'Call for Papers',
    'Lessons Learned',
    'Design Thinking',
    'Case Management',
    'Just Transition',
    'Peer Counseling',
    'Shared Space',
    'Good Practices',
    'Best Practices',
    'Good Practice',
    'Best Practice',
    'Save the Date',
    'Green Deal',
    'Peer Learning',
    'Peer-to-Peer',
    'Peer Support',
    'Come-together',
    'Get-together',
    'Community Center',
    'Creative Commons',
    'Speed Dating',
    'Social Media',
    'Hate Speech',
    'Fake News',
    'Open Source',
    'Open Space',
    'Open Data',
    'Fact Sheets',
    'Fact Sheet',
    'Safe Space',
    'Smart City',
    'Soft Skills',
    'Pain Points',
    'Storytelling',
    'Crowdfunding',
    'Fundraising',
    'Empowerment',
  ],
  fr: ['vis-à-vis', 'à la carte', 'Carte blanche', 'Jour fixe', 'Enfant terrible'],
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An expression with the soft hyphens and no-break spaces that were set in it. */
const patternOf = (expression: string): string =>
  [...expression].map((sign) => (sign === ' ' ? '[ \u00a0]' : `${literal(sign)}\u00ad?`)).join('');

const patterns = Object.entries(expressions).map(
  ([language, list]) =>
    [
      language,
      new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    ] as const,
);

const any = new RegExp(Object.values(expressions).flat().map(literal).join('|'));

/** What holds text that is no part of a sentence, and tags; then the text between. */
const part = /<(style|script|svg|title)[\s>][\s\S]*?<\/\1>|<[^>]+>|[^<]+/gi;

/**
 * Marks foreign expressions in a piece of the body of a German page with their language, without soft hyphens: German patterns
 * divide them wrongly. A bare `lang` gets lost on the way into the PDF, one on an element with a role does not.
 */
export function markForeign(body: string): string {
  // Few pieces hold one, and looking for it as it is written is five times as fast as with all that may be set in it.
  if (!any.test(body.replaceAll('\u00ad', '').replaceAll('\u00a0', ' '))) return body;
  return body.replace(part, (text) => (text.startsWith('<') ? text : marked(text)));
}

const marked = (text: string): string =>
  patterns.reduce(
    (result, [language, pattern]) =>
      result.replace(
        pattern,
        (expression) =>
          `<span lang="${language}" role="generic">${expression.replaceAll('\u00ad', '')}</span>`,
      ),
    text,
  );
