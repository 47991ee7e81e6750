import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { registerOf } from '../names/register.ts';
import { publicIn } from '../public.ts';
import type { Rule } from '../rule.ts';

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
    '(?:hat|hatte|erlitt) (?:\\p{L}+ ){0,3}(?:einen?) (?:Burn-?out|Bandscheibenvorfall|Herzinfarkt|Schlaganfall|Fehlgeburt|Depression|Krebserkrankung|Behinderung|Suchterkrankung)(?!\\p{L})',
    '(?:wegen|aufgrund|trotz|nach|seit) (?:ihrer|seiner|ihres|seines|ihrem|seinem) (?:[\\p{L}-]+ )?(?:\\p{L}*[Kk]rankheit|\\p{L}*[Ee]rkrankung|Depression(?:en)?|Behinderung|Schwangerschaft|Operation|\\p{L}*[Ss]ucht|Therapie|Burn-?outs?|Entziehungskur|Haft(?:strafe)?|Herzinfarkts?|Schlaganfalls?|Fehlgeburt|Krankschreibung|Insolvenz)(?!\\p{L})',
    // Belief, origin, orientation, union and party: only of somebody who is so
    '(?:ist|war|sei) (?:\\p{L}+ )?(?:Muslima?|Muslimin|Jude|Jüdin|Katholik|Katholikin|Protestant|Protestantin|Atheist|Atheistin|Zeug[ei]n? Jehovas|Buddhistin?|konfessionslos|homosexuell|lesbisch|schwul|bisexuell|transsexuell|Sintiza?|Romni|Asylbewerber|Asylbewerberin|Flüchtling)(?!\\p{L})|als Flüchtling(?!\\p{L})|aus der Kirche ausgetreten',
    '(?:Gewerkschaftsmitglied|Parteimitglied)(?![\\p{L}-])|(?:Mitglied|eingetreten|organisiert) (?:der|in|bei|bei der|in der|im|von) (?:Gewerkschaft|ver\\.?di|Verdi|IG\\s\\p{Lu}\\p{L}*|GEW|NGG|CDU|CSU|SPD|FDP|AfD|BSW|Linken|Grünen)(?![\\p{L}-])|wählte? (?:immer |stets |die )*(?:CDU|CSU|SPD|FDP|AfD|BSW|Grünen)(?![\\p{L}-])',
    // Residence and want
    '(?:hat|hatte|erhielt|bekam|besitzt|lebt mit) (?:\\p{L}+ )?(?:einer?|keine[n]?) (?:\\p{L}*[Dd]uldung|Aufenthalts(?:gestattung|erlaubnis|titel)|Niederlassungserlaubnis|Fiktionsbescheinigung)(?!\\p{L})',
    '(?:ist|war|sei) (?:[\\p{L}\\d]+ ){0,4}(?:geduldet|geflüchtet|geflohen|ausreisepflichtig)(?!\\p{L})|(?:floh|flüchtete) (?:\\d{4} )?(?:aus|vor|von)(?!\\p{L})|wurde (?:\\d{4} )?abgeschoben|[Ss]ein(?:en)? Asyl(?:antrag|verfahren)|(?:hat|hatte) (?:\\p{L}+ ){0,3}(?:Asyl beantragt|Asylantrag gestellt)|als (?:Geflüchteter?|Asylbewerber(?:in)?) (?:kam|nach)',
    '(?:bezieht|bezog|lebt von|lebte von) (?:\\p{L}+ )?(?:Bürgergeld|Sozialhilfe|Grundsicherung|Hartz IV)|(?:ist|war) (?:\\p{L}+ ){0,2}(?:wohnungslos|obdachlos|überschuldet)(?!\\p{L})',
  ].join('|'),
);

/** What makes of the name right behind it that of a victim or a suspect. */
const affected =
  /(?<![\wäöüß])(?:[Bb]etroffene[nrs]?|[Gg]eschädigte[nr]?|[Bb]eschuldigte[nr]?|Verdächtige[nr]?|Opfers?|Täter(?:in)?)\s(?=[A-ZÄÖÜ])/;

/**
 * Nothing is said in public of the health, belief, origin, sexuality, party or union of somebody who is named in the same
 * sentence, nor of a conviction (Art. 9 and 10 GDPR), a residence permit or want; nobody is named as the one affected. What people say of themselves in a statement is theirs.
 *
 * @good Hanna Habicht berichtet von Menschen mit Demenz und von Krankheitstagen im Amt.
 * @good Wer krankgeschrieben ist, bleibt zu Hause. Das sagt auch Hanna Habicht.
 * @bad Nur ⟦Hanna Habicht⟧ war danach sechs Wochen krankgeschrieben.
 * @bad Die Mutter von ⟦Frau Iltis⟧ (Pflegegrad 4) kam mit.
 * @good Hanna Habicht berät Menschen mit einer Duldung, deren Kinder betroffen sind, im betroffenen Landkreis Rotental.
 * @bad ⟦Jan Jaguar⟧ hat eine Duldung.
 * @bad ⟦Jan Jaguar⟧ ist 2015 aus Syrien geflüchtet.
 * @bad Nach dem Vorfall sprach die Mannschaft mit dem betroffenen ⟦Jan Jaguar⟧.
 * @bad ⟦Jan Jaguar⟧ ist seit 2019 Mitglied der CDU.
 */
export const specialDataStayPrivate: Rule = {
  id: 'special-data-stay-private',
  *check(material) {
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
        const said = special.exec(sentence)?.[0];
        const named = said === undefined ? told.find((name) => isAffected(sentence, name)) : told[0];
        const found = said ?? affected.exec(sentence)?.[0].trim();
        if (named === undefined || found === undefined) continue;
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

const isAffected = (sentence: string, name: string): boolean =>
  new RegExp(`${affected.source.replace(/\(\?=.*$/, '')}(?:Frau |Herrn? |Dr\\. )?$`).test(
    sentence.slice(0, sentence.indexOf(name)),
  );
