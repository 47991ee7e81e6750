/**
 * Words that hand-outs use and the dictionary lacks: of conferences, of work in neighbourhoods, and those younger than
 * it. They count as parts of compounds too. In brackets stand the endings a word takes besides none.
 */
const nouns = `
  Panel(s) Session(s) Hackathon(s) Pitch(es) Keynote(s) Fishbowl(s) Whiteboard(s) Padlet(s) Factsheet(s) Toolbox
  Livestream(s) Screencast(s) Webinar(e,en,s) Erklärvideo(s) Podcast(s) Chatbot(s) Hashtag(s) Social Tablet(s) Cloud
  Mentoring(s) Coaching(s) Matching(s) Monitoring(s) Controlling(s) Mainstreaming(s) Reporting(s) Clearing(s)
  Onboarding(s) Framing(s) Sharing Upcycling Gardening Crowdsourcing Crowdfunding(s) Fundraising(s) Homeschooling
  Community Communitys Diversity Gender Gendern Awareness Queerness Policy Governance Compliance Corona
  Lockdown(s) Homeoffice Coworking Startup(s) Makerspace(s) Repaircafé(s) Streetwork Streetart Briefing(s)
  Debriefing(s) Milestone(s) Stakeholder(n,s) Jobcenter(n,s) Soziokultur Kiez(e,en,es) Orga Prio(s) Azubi(s) Bufdi(s)
  Netzwerker(n,s,in,innen) Kümmerer(n,s,in,innen) Reparateur(e,en,s,in,innen) Vorständin(nen) Gästin(nen) Trialog(e,en,s) Narrativ(e,en,s)
  Teilhabe Niedrigschwelligkeit Perspektivwechsel(n,s) Kofinanzierung(en) Projektitis Integreat Triggerwarnung(en) Willkommen(s)
  Abo(s) Web Dispo(s) Blüh Vielfalts Interessens Diversitäts Alterns Antragstellenden Sekundar Primar Huckepack
  Werdung(en) Tragung(en) Holung(en) Aufwuchs(es) Aufwüchse(n) Hinzuverdienst(e,en,es,s) Mitdenken Mittun Dazutun
  Center(n,s) Taubblindheit Space(s) Verschattung(en) Mentee(s) Ausgleichs Peer(s) Buddy(s) Pate(n) Lotse(n) Quartier(e,en,s) Evaluation(en,s) Inklusion(s) Sozialraum(s)
  Herrin(nen) Kescher(n,s) Maker(n,s,in,innen) Mentimeter(n,s) Actionbound(s)
  Begang(s,es) Begänge(n)
`;

/** Take the endings of adjectives. */
const adjectives = `
  migrantisch postmigrantisch niedrigschwellig queer barrierearm diskriminierungssensibel rassismuskritisch
  diversitätssensibel gendersensibel gendergerecht kultursensibel armutssensibel machtkritisch sozialraumorientiert
  quartiersbezogen intersektional resilient disruptiv granular organisational generationenübergreifend vulnerabel
  bauwillig ertaubt spätertaubt hochaltrig allererst transident taubblind verpartnert verauslagt gutachtlich unterwertig entfrachtet ausbildungsuchend arbeitsuchend arbeitssuchend
  alternsgerecht verpresst cisgeschlechtlich nichtbinär neurodivers neurodivergent inkludiert
  klimaneutral klimaresilient selbstwirksam teilhabeorientiert gegendert gestreamt
`;

const others = `
  sowas rum inkl evtl bzw bzgl bspw ggf usw uvm uva etc vgl ca gem asbl vzw sarl wbv pdf html gendern gendert framen streamen posten
  gepostet posteten liken geliked canceln brainstormen pitchen gepitcht verproben anteasern geclustert
  gärtnern gärtnert zweien dreien gebloggt bloggen bloggt gehostet getaggt geparst gecrawlt deployt
`;

const listOf = (text: string): string[] => text.trim().split(/\s+/);

function formsOf(entry: string): string[] {
  const [word = '', more] = entry.replace(')', '').split('(');
  return ['', ...(more?.split(',') ?? [])].map((ending) => word + ending);
}

const known: ReadonlySet<string> = new Set(
  [...listOf(nouns).flatMap(formsOf), ...listOf(adjectives), ...listOf(others)].map((word) =>
    word.toLowerCase(),
  ),
);

/** Whether a word is one of the vocabulary, whatever its case. */
export function isVocabulary(word: string): boolean {
  const low = word.toLowerCase();
  return [low, low.replace(/e[nmrs]?$/, ''), low.replace(/ere[nmrs]?$/, '')].some((one) => known.has(one));
}
