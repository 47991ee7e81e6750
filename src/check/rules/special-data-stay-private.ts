import { type Problem, report } from '../../problem/index.ts';
import { besideNames } from '../beside-names.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isHouse } from '../names/house-words.ts';
import { registerOf } from '../names/register.ts';
import { noPerson, servedOnes, unlistedIn } from '../names/unlisted.ts';
import { publicIn } from '../public.ts';
import type { Rule } from '../rule.ts';
import { isIn } from '../spelling/lookup.ts';

/**
 * What is said of one person, not of a topic: an illness is had, a belief professed, a union joined. Words that name a
 * subject of work (“Demenz”, “Behinderung”, “Flucht”) are left out: people speak about them by profession.
 */
const special = latin(
  [
    // Health
    '(?<!\\p{L})(?:krankgeschrieben|krankgemeldet|arbeitsunfähig|schwanger|dement|demenzkrank|depressiv|magersüchtig|spielsüchtig|suchtkrank|alkoholkrank|alkoholabhängig|drogenabhängig|krebskrank|HIV-positiv|schwerbehindert|querschnittsgelähmt|vorbestraft)(?![\\p{L}-])',
    '(?<!(?:ab|bis|mit|von|in|bei|im|für|zu|und|oder) )Pflegegrad\\s\\d|(?<!\\p{L})GdB\\s(?:von\\s)?\\d|sitzt (?:\\p{L}+ ){0,3}im Rollstuhl',
    '(?:ist|war|sei|wurde) (?:[\\p{L}\\d]+ ){0,3}erkrankt(?!\\p{L})|(?:an|mit) (?:\\p{L}+ )?(?:Krebs|Depressionen|Long Covid|Diabetes|Epilepsie|Multipler Sklerose|HIV|Aids|Parkinson|Alzheimer) (?:erkrankt|leidet|litt|lebt|gestorben|verstorben)|(?:leidet|litt|starb) an (?:Krebs|Depressionen|Diabetes|Epilepsie|Parkinson|Alzheimer|einer \\p{L}*[Kk]rankheit)',
    '(?:hat|hatte|erlitt) (?:\\p{L}+ ){0,3}(?:einen?) (?:Burn-?out|Bandscheibenvorfall|Herzinfarkt|Schlaganfall|Fehlgeburt|Depression|Krebserkrankung|Behinderung|Suchterkrankung)(?!\\p{L})|(?:hat|hatte) (?:\\p{Ll}+ ){0,2}(?:Down-Syndrom|Trisomie 21|ADHS|ADS|Asthma|Epilepsie|Autismus|Diabetes|Parkinson|Krebs|Rheuma|Depressionen)(?![\\p{L}-])|(?:ist|war|sei) (?:[\\p{L}\\d]+ ){0,3}(?:Diabetiker|Epileptiker|Asthmatiker|Alkoholiker)(?:in)?(?!\\p{L})',
    '(?:wegen|aufgrund|trotz|nach|seit) (?:ihrer|seiner|ihres|seines|ihrem|seinem) (?:[\\p{L}-]+ )?(?:\\p{L}*[Kk]rankheit|\\p{L}*[Ee]rkrankung|\\p{L}*[Bb]ehinderung|\\p{L}{3,}(?:störung|schwäche|lähmung|phrenie|psychose|epsie|legie)|Psychose|Demenz|Autismus|Diabetes|ADHS|Schwangerschaft|\\p{L}*[Oo]peration|\\p{L}*[Ss]ucht|Therapie|Burn-?outs?|Entziehungskur|Haft(?:strafe)?|Herzinfarkts?|Schlaganfalls?|Fehlgeburt|Krankschreibung|Insolvenz|[\\p{L}-]*(?:-OP|Diagnose|diagnose)|Depression(?:en)?)(?!\\p{L})|wegen (?:einer|eines|des|der) (?:\\p{Ll}+ )?(?:[\\p{L}-]*(?:OP|[Oo]peration)|Chemotherapie|Bandscheibenvorfalls?|Schwangerschaft|Fehlgeburt|Burn-?outs?)(?!\\p{L})',
    '(?:nach|seit|trotz|wegen) (?:einem|einer|eines|zwei|drei|mehreren) (?:\\p{Ll}+ )?(?:Schlaganf[aä]ll(?:s|en)?|Herzinfarkt(?:s|en)?|Krebs\\p{L}*|Fehlgeburt(?:en)?|Suizidversuch(?:s|en)?|Burn-?outs?|Entziehungskur|Depression(?:en)?)(?!\\p{L})',
    '(?:deren|dessen|ihre?|seine?) (?:Sohn|Tochter|Kind|Mutter|Vater|Mann|Frau|Ehemann|Ehefrau|Partner|Partnerin|Bruder|Schwester) (?:[\\p{Ll}\\d]+ ){0,4}(?:Autist(?:in)?|behindert|pflegebedürftig|in Haft|inhaftiert|süchtig|abhängig|erkrankt|dement|geduldet|arbeitslos)(?!\\p{L})',
    '(?:fällt|fiel|fehlt|fehlte|pausiert) (?:[\\p{L}\\d]+ ){0,5}(?:mit|wegen) (?:\\p{Ll}+ ){0,2}(?:Burn-?outs?|Depression(?:en)?|Krebs|Bandscheibenvorfalls?|Schlaganfalls?|Herzinfarkts?|Long Covid|Chemotherapie)(?!\\p{L})|(?:ist|war|sei) (?:[\\p{L}\\d]+ ){0,4}(?:(?:chronisch|psychisch|schwer|langzeit|dauer) ?krank|in (?:psychiatrischer|psychotherapeutischer) Behandlung|in (?:Therapie|Reha|der Psychiatrie|Untersuchungshaft|Privatinsolvenz))(?!\\p{L})',
    // Belief, origin, union and party: only of somebody who is so
    '(?:ist|war|sei) (?:\\p{L}+ )?(?:Muslima?|Muslimin|Jude|Jüdin|Katholik|Katholikin|Protestant|Protestantin|Atheist|Atheistin|Zeug[ei]n? Jehovas|Autist(?:in)?|Buddhistin?|konfessionslos|homosexuell|lesbisch|schwul|bisexuell|transsexuell|Sintiza?|Romni|Asylbewerber|Asylbewerberin|Flüchtling)(?!\\p{L})|als Flüchtling(?!\\p{L})|(?:aus|in) (?:der|die|seiner?|ihrer?|einer?) (?:Kirche|Partei|Gewerkschaft|CDU|CSU|SPD|FDP|AfD|BSW) (?:aus|ein)getreten',
    // Literacy
    '(?:ist|war|sei) (?:[\\p{L}\\d]+ ){0,3}(?:Analphabet|Legastheniker)(?:in)?(?!\\p{L})|(?:kann|konnte) (?:\\p{L}+ ){0,3}(?:kaum|nicht|nur schlecht|nur wenig) (?:richtig )?(?:lesen|schreiben)(?!\\p{L})|(?:hat|hatte) (?:\\p{L}+ ){0,2}(?:nie|nicht|kaum) (?:richtig )?(?:lesen|schreiben) (?:und schreiben )?gelernt',
    '(?:Gewerkschaftsmitglied|Parteimitglied)(?![\\p{L}-])|(?:Mitglied|eingetreten|organisiert) (?:der|in|bei|bei der|in der|im|von) (?:Gewerkschaft|ver\\.?di|Verdi|IG\\s\\p{Lu}\\p{L}*|GEW|NGG|CDU|CSU|SPD|FDP|AfD|BSW|Linken|Grünen)(?![\\p{L}-])|wählte? (?:immer |stets |die )*(?:CDU|CSU|SPD|FDP|AfD|BSW|Grünen)(?![\\p{L}-])',
    // Residence and want
    '(?:hat|hatte|erhielt|bekam|besitzt|lebt mit) (?:\\p{L}+ )?(?:einer?|keine[n]?) (?:\\p{L}*[Dd]uldung|Aufenthalts(?:gestattung|erlaubnis|titel)|Niederlassungserlaubnis|Fiktionsbescheinigung)(?!\\p{L})',
    '(?:ist|war|sei) (?:[\\p{L}\\d]+ ){0,4}(?:geduldet|geflüchtet|geflohen|ausreisepflichtig)(?!\\p{L})|(?:floh|flüchtete) (?:\\d{4} )?(?:aus|vor|von)(?!\\p{L})|(?:lebt|wohnt) (?:[\\p{L}\\d]+ ){0,5}(?:in (?:der|einer) \\p{L}*[Uu]nterkunft|im (?:Frauenhaus|Asylheim|Obdachlosenheim))(?!\\p{L})|wurde (?:\\p{L}+ ){0,3}(?:abgemahnt|suspendiert|strafversetzt)(?!\\p{L})|wurde (?:\\d{4} )?abgeschoben|[Ss]ein(?:en)? Asyl(?:antrag|verfahren)|(?:hat|hatte) (?:\\p{L}+ ){0,3}(?:Asyl beantragt|Asylantrag gestellt)|als (?:Geflüchteter?|Asylbewerber(?:in)?) (?:kam|nach)',
    '(?:bezieht|bezog|lebt von|lebte von) (?:\\p{L}+ )?(?:Bürgergeld|Sozialhilfe|Grundsicherung|Hartz IV)|(?:ist|war) (?:\\p{L}+ ){0,2}(?:wohnungslos|obdachlos|überschuldet)(?!\\p{L})',
  ].join('|'),
);

/** A state somebody is in, as it stands beside a name; words for those who work with such people are other words. */
const condition = String.raw`(?:krank(?:geschrieben|gemeldet)|arbeitsunfähig|schwanger|alleinerziehend|verwitwet|geschieden|(?:mit|in)\s(?:Grundsicherung|Bürgergeld|Elternzeit|Scheidung|Privatinsolvenz|Haft)|geduldet|ausreisepflichtig|geflohen|geflüchtet|abgeschoben|arbeitslos|erwerbslos|wohnungslos|obdachlos|überschuldet|vorbestraft|schwerbehindert|pflegebedürftig|dement|depressiv|lesbisch|schwul|homosexuell|bisexuell|konfessionslos|erkrankt|HIV-positiv|(?:Pflegegrad|GdB)\s(?:von\s)?\d+|\p{L}*[Pp]atient(?:in)?|Autist(?:in)?|Asylbewerber(?:in)?|Muslim(?:a|in)?|Jüdin|Katholik(?:in)?|Protestant(?:in)?|Atheist(?:in)?|Jesid(?:e|in)|Alevit(?:in)?|getrennt\slebend|nach\s(?:der\s|ihrer\s|seiner\s)?(?:Trennung|Scheidung)|(?:in|zur)\s(?:Reha|Kur|Therapie|Psychiatrie)|(?:mit|hat|haben|wegen|aufgrund|trotz)\s(?:\p{Ll}+\s){0,2}(?:ADHS|ADS|Down-Syndrom|Asthmas?|Epilepsie|Diabetes|Autismus|Depression(?:en)?|Magersucht|(?:Angst|Ess|Aufmerksamkeits|Lese-Rechtschreib|Sprach|Lern)-?[Ss](?:törung(?:en)?|chwäche)|Lern(?:schwäche|behinderung)|Rheuma|Krebs)|Epileptiker(?:in)?|Diabetiker(?:in)?|Asthmatiker(?:in)?|(?:schwer\s)?traumatisiert|suizidgefährdet|hyperaktiv|magersüchtig|in\s(?:psychiatrischer|psychotherapeutischer|therapeutischer)\sBehandlung|mit\s(?:einer\s)?(?:Duldung|Aufenthalts(?:gestattung|erlaubnis|titel))|Asylverfahren|subsidiär\s[Ss]chutzberechtigter?|(?:[Mm]itglied|aktiv)\s(?:der|bei|in)\s(?:der\s|den\s)?(?:CDU|CSU|SPD|FDP|AfD|BSW|Linken|Grünen|Gewerkschaft|ver\.di)|(?:seit|nach|wegen|trotz)\s(?:(?:ihrer|seiner|ihrem|seinem|ihres|seines|einem|einer|eines|eigene[rm]|schwerer|langer|überstandener)\s){1,2}(?:\p{L}*(?:[Oo]peration|[Ee]rkrankung|[Kk]rankheit|[Ss]ucht|[Tt]herapie|[Tt]rennung|[Ss]cheidung|[Ii]nsolvenz)|Depression(?:en)?|Schwangerschaft|Fehlgeburt|(?:Schlaganfall|Herzinfarkt|Burn-?out|Bandscheibenvorfall)s?)|(?:seit|nach)\sdem\sTod\s(?:ihres|seines|ihrer|seiner)\s\p{L}+)(?![\p{L}-])`;

/** A name, and in the apposition or relative clause right behind it such a state. */
const apposed = latin(
  String.raw`(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:[ \u00a0](?:von\s|van\s|de\s)?\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)|(?=[ \u00a0]\(\d)))(?:[ \u00a0]\(\d{1,2}(?:\sJahre)?\))?(?:,|\s\()\s?(?:\p{Lu}\p{Ll}+,\s)?(?:(?:[\p{Ll}\d]+|(?:aus|seit|an)\s\p{Lu}\p{Ll}+)[\s,]\s?){0,5}?${condition}`,
  'g',
);
/** Words before a noun that are no given name. */
const noName =
  /^(?:[A-ZÄÖÜ][a-zäöüß]*(?:ige|iche|ische|ene|ende|ere|innen)|Viele|Manche|Einige|Alle|Junge|Alte|Neue|Andere|Mehrere|Wenige|Diese|Jene|Eine?|Die|Der|Das|Den|Dem|Des|Unsere?|Ihre?|Meine?|Seine?|Keine?|Beide|Frau|Herrn?|Zwei|Drei|Vier|Fünf|Für|Auch|Nur|Wenn|Als|Bei|Mit|Kranke|Arme)\s/;

/** In the values beside a name, and what else nobody writes between its brackets. */
const beside = latin(
  String.raw`(?<![\p{L}-])${condition}|(?<![\p{L}-])(?:Mutter|Vater|Mann|Ehefrau|Ehemann|Sohn|Tochter|Bruder|Schwester)\smit\s(?:Demenz|Behinderung|Pflegegrad|Autismus|Parkinson|Krebs)|§\s24\sAufenthG|(?<=[(,;]\s?)(?:evangelisch|katholisch|muslimisch|jüdisch|jesidisch|alevitisch|Parkinson|Multiple\sSklerose|MS|Krebs|Demenz|Alzheimer|Depression(?:en)?|Burn-?out|ADHS|Epilepsie|Bürgergeld|Sozialhilfe|Grundsicherung|Hartz\sIV)(?=\s?[,;)]|$)`,
);

/** Somebody who is not named: “eine Frau”, “einer 54-jährigen Rentnerin”, “ein Ehepaar”. */
const unnamed = String.raw`(?:[\p{Ll}\d-]+\s){0,2}(?:Jungen?|Mädchen|Kind(?:es)?|\p{L}*[Ff]rau|\p{L}*[Mm]ann(?:es)?|Vaters?|Mutter|Tochter|Sohn|Person|Familie|\p{L}*[Pp]aar(?:es)?|Azubis?|\p{L}+jährigen?|Witwer?|(?:\p{L}*(?:[Ss]chüler|[Nn]achbar|[Tt]eilnehmer|[Bb]ewohner|[Mm]ieter|[Rr]entner|[Ss]chuldner|[Bb]esucher|[Nn]utzer|[Aa]rbeiter|[Kk]olleg|[Kk]lient|[Mm]andant|[Pp]atient|[Ss]tudent|[Ff]reund)|Kund)(?:in|e[ns]?|n|s)?|(?:Ratsuchend|Betroffen|Geflüchtet|Alleinerziehend|Studierend|Auszubildend|Jugendlich|Angehörig|Bekannt|Beschäftigt|Angestellt)e[nr]?)`;
const group = latin(
  String.raw`(?<!\p{L})(?:[Ww]er(?!\p{L})|[Jj]emand|[Nn]iemand|[Ee]ine?[mnrs]?\s${unnamed}(?=[\s,])|(?<=[:;]\s)(?:[Dd]er|[Dd]ie|[Dd]as)\s${unnamed}(?=[\s,])|(?:Menschen|Personen|Leute|Haushalten?|Frauen|Männer|Kindern?|Jugendlichen?|Mütter|Väter|Eltern|Familien|Beschäftigten?|Mitarbeitende[nr]?|Angehörigen?|Betroffenen?|Ehrenamtlichen?|Patient\p{L}*|\p{L}+innen)(?=[\s,]))`,
);

/** What makes of the name right behind it that of a victim or a suspect. */
const ill =
  '(?:demenz|krebs|sucht|alkohol|psychisch |chronisch |schwer)?kranke[nr]?|demente[nr]?|depressive[nr]?|schwangere[nr]?|autistische[nr]?|pflegebedürftige[nr]?|geduldete[nr]?|verwitwete[nr]?';
const affected = new RegExp(
  `(?<![\\wäöüß])(?:[Bb]etroffene[nrs]?|[Gg]eschädigte[nr]?|[Bb]eschuldigte[nr]?|${ill}|Verdächtige[nr]?|Opfers?|Täter(?:in)?)\\s(?=[A-ZÄÖÜ])`,
);

/**
 * Nothing is said in public of the health, belief, origin, sexuality, party or union of somebody who is named in the same
 * sentence, nor of a conviction (Art. 9 and 10 GDPR), a residence permit or want; nobody is named as the one affected. What people say of themselves in a statement is theirs.
 *
 * @good Hanna Habicht berichtet von Menschen mit Demenz und von Krankheitstagen im Amt.
 * @good Hanna Habicht berichtet von einem Jungen, der wegen seiner Diagnose zu Hause blieb.
 * @good Hanna Habicht begann mit einem Fall: Eine Frau, 54 Jahre alt, arbeitet und bezieht ergänzend Bürgergeld.
 * @good Hanna Habicht schilderte den Fall einer 54-jährigen Rentnerin, die Bürgergeld bezieht; der Mann ist dement.
 * @good Für Hanna Habicht ist klar: Ein Azubi, der krankgeschrieben ist, braucht Ruhe.
 * @good Wer krankgeschrieben ist, bleibt zu Hause. Das sagt auch Hanna Habicht.
 * @bad Nur ⟦Hanna Habicht⟧ war danach sechs Wochen krankgeschrieben.
 * @bad Kollegin ⟦Petra Schiller⟧ ist seit Januar mit Burn-out krankgeschrieben.
 * @bad Der Garten ruht, denn ⟦Petra Schiller⟧ fällt seit März wegen eines Burn-outs aus.
 * @good Stadt Rotental ist seit 2020 Mitglied der Gewerkschaft. Viele Eltern sind krankgeschrieben. Bad Nesselheim war schwer krank.
 * @bad Die Mutter von ⟦Frau Iltis⟧ (Pflegegrad 4) kam mit.
 * @bad ⟦Hanna Habicht⟧ lebt mit zwei Kindern in der Unterkunft am Bahnhof.
 * @bad ⟦Hanna Habicht⟧, eine junge Mutter, ist krankgeschrieben.
 * @bad Darunter war die demenzkranke ⟦Hilde Boysenberg⟧ aus dem Nachbarhaus.
 * @bad Die neunjährige ⟦Emma Petersen⟧ ist Diabetikerin.
 * @bad ⟦Hanna Habicht⟧ musste wegen einer Knie-OP absagen.
 * @bad Auch ⟦Lukas Hillert⟧ (15), der wegen Depressionen in Behandlung ist, war dabei.
 * @bad ⟦Kevin⟧ (17), Epileptiker, darf nicht fahren.
 * @good Hanna Habicht, die Jugendliche mit Depressionen berät, und Saal (12), Werkstatt (7) mit Lager.
 * @good Hanna Habicht berät Menschen mit einer Duldung, deren Kinder betroffen sind, im betroffenen Landkreis Rotental.
 * @bad ⟦Jan Jaguar⟧ hat eine Duldung.
 * @bad ⟦Jan Jaguar⟧ ist 2015 aus Syrien geflüchtet.
 * @bad Nach dem Vorfall sprach die Mannschaft mit dem betroffenen ⟦Jan Jaguar⟧.
 * @bad ⟦Jan Jaguar⟧ ist seit 2019 Mitglied der CDU.
 * @good Viele Frauen, die seit ihrer Operation zu Hause sind, kennt Hanna Habicht, die geflüchtete Menschen berät.
 * @bad ⟦Erna Lange⟧, die seit ihrer Hüftoperation nicht mehr so weit kann, wartet.
 * @bad ⟦Marlies Kröger⟧ (nach eigener Depression selbst in Therapie) regt eine Sprechstunde an.
 * @bad ⟦Lan Hoang⟧, alleinerziehend und derzeit nur geduldet, kam allein.
 * @bad ⟦Hanna Habicht⟧ arbeitet nach acht Jahren Werkstatt trotz ihrer Angststörung wieder.
 * @bad ⟦Hanna Habicht⟧ sagt, dass sie aus ihrer Partei ausgetreten ist.
 * @bad Sieben Lernende kamen, darunter ⟦Heike Brandner⟧ aus Rotental.
 * @good Sieben kamen, darunter Hanna Habicht aus Rotental und Haus Sonne aus Rotental.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen: [⟦Jan Jaguar (Rotental; verwitwet)⟧]
 *   ---
 *   Räume sind knapp.
 */
export const specialDataStayPrivate: Rule = {
  id: 'special-data-stay-private',
  *check(material) {
    yield* inLists(material);
    yield* behindNames(material);
    yield* servedByHouses(material);
    const isSaid = (text: string): boolean => special.test(text) || affected.test(text);
    if (!isSaid(material.wholeText)) return;
    const isPublic = publicIn(material);
    const names = registerOf(material).spellings.map(({ name }) => name);
    for (const passage of material.passages) {
      const { raw, file, start, form } = passage;
      if (form === 'link' || !isSaid(raw) || !isPublic(passage)) continue;
      for (const { 0: sentence, index } of raw.matchAll(
        /(?:[^.!?]|(?<=\p{L})\.(?=\p{L}|\s\p{Ll}|\s\d)|(?<=(?:Dr|Prof)|\d)\.)+/gu,
      )) {
        if (!isSaid(sentence)) continue;
        const told = names
          .flatMap(({ full, surname }) => [
            ...(full.includes(' ') ? [full] : []),
            `Frau ${surname}`,
            `Herr ${surname}`,
            `Herrn ${surname}`,
          ])
          .filter((name) => sentence.includes(name));
        const match = special.exec(sentence);
        const said = match?.[0];
        const named =
          match === null
            ? (told.find((name) => isAffected(sentence, name)) ?? unknownIn(sentence, material))
            : (told[0] ?? unlistedOf(sentence, match));
        const found = said ?? affected.exec(sentence)?.[0].trim();
        if (named === undefined || found === undefined || isApposed(sentence, material)) continue;
        if (match !== null && isOfOthers(sentence.slice(0, match.index), named)) continue;
        const from = start + index + sentence.indexOf(named);
        yield report(
          'special-data-stay-private',
          { name: named, found },
          { place: material.place(file, from, from + named.length) },
        );
      }
    }
  },
};

/** A town or a house may be in debt as well. */
const unlistedOf = (sentence: string, { 0: said, index }: RegExpExecArray): string | undefined =>
  /überschuldet|floh|flüchtete|Insolvenz/.test(said) ? undefined : unlistedIn(sentence, index);

const isAffected = (sentence: string, name: string): boolean =>
  new RegExp(`${affected.source.replace(/\(\?=.*$/, '')}(?:Frau |Herrn? |Dr\\. )?$`).test(
    sentence.slice(0, sentence.indexOf(name)),
  );

const someone = latin(
  `(?<!\\p{L})(?:${ill})\\s(\\p{Lu}\\p{Ll}+ (?:von )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?![\\p{L}-])`,
);

/** Somebody who stands in no list: two words of which at least one is in no dictionary. */
function unknownIn(sentence: string, { woerterbuecher: { de } }: Material): string | undefined {
  const name = someone.exec(sentence)?.[1];
  return name?.split(' ').some((word) => !isIn(word, de)) === true ? name : undefined;
}

/** Whether those who are so are people in general: they stand nearer to what is said than the name does. */
function isOfOthers(before: string, name: string): boolean {
  const at = before.lastIndexOf(name);
  // “Hanna Habicht, eine junge Mutter, …” tells of her.
  return group.test(at < 0 ? before : before.slice(at + name.length).replace(/^,\seine?\s[^,]*,/, ''));
}

/** Told by the look behind names. */
const isApposed = (sentence: string, material: Material): boolean =>
  [...sentence.matchAll(apposed)].some(
    ([, name = '']) => !noName.test(`${name} `) || isTitled(name, material),
  );

/** “Frau Habicht”, who is known. */
const isTitled = (name: string, material: Material): boolean =>
  /^(?:Frau|Herrn?)\s/.test(name) &&
  registerOf(material).spellings.some(({ name: { surname } }) => name.endsWith(` ${surname}`));

function* inLists(material: Material): Iterable<Problem> {
  if (!beside.test(material.wholeText)) return;
  for (const { name, person, key, value, found } of besideNames(material, beside)) {
    // “Ministerium für Soziales (MS)”
    if (/^[A-Z]+$/.test(found) && isHouse(value)) continue;
    yield report('special-data-stay-private', { name, found }, { place: material.of(person, key) });
  }
}

/** In texts: also of somebody who stands in no list, if it looks like a name. */
function* behindNames(material: Material): Iterable<Problem> {
  const isPublic = publicIn(material);
  for (const { passage, index, found: whole } of hitsIn(material, apposed)) {
    if (passage.form === 'value' || !isPublic(passage)) continue;
    const name = whole.replace(/,?\s?\(.*$|,.*$/, '');
    if (noName.test(`${name} `) && !isTitled(name, material)) continue;
    const start = passage.start + index;
    const place = material.place(passage.file, start, start + name.length);
    const found = whole.slice(name.length).replace(/^[\s,(]+/, '');
    yield report('special-data-stay-private', { name, found }, { place });
  }
}

/** A learner or client who stands in no list, named as one of those who are served: worth a question. */
function* servedByHouses(material: Material): Iterable<Problem> {
  const isPublic = publicIn(material);
  const { wholeText, mentions } = material;
  for (const { passage, index, found } of hitsIn(material, servedOnes)) {
    if (passage.form === 'value' || passage.quoted || !isPublic(passage)) continue;
    const name = /\S+\s(?:von\s|van\s)?\S+$/.exec(found)?.[0] ?? found;
    const isKnown = mentions.some((each) => each.name.includes(name)) || wholeText.split(name).length > 2;
    const [given = ''] = name.split(' ');
    const isFrom = /^\saus\s/.test(passage.raw.slice(index + found.length));
    const isWords = name.split(' ').every((word) => isIn(word, material.woerterbuecher.de));
    if (isKnown || noPerson.test(given) || noName.test(`${name} `) || (isWords && !isFrom)) continue;
    const start = passage.start + index + found.length - name.length;
    const place = material.place(passage.file, start, start + name.length);
    const said = found.slice(0, -name.length).trim();
    yield report('special-data-stay-private', { name, found: said }, { place, severity: 'info' });
  }
}
