import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import { arbeitsweise } from '../../law/sources';
import { nachQuelle } from '../editions';
import { defineRule, tagDerLetztenFassung } from '../fassungen';
import type { Plan } from '../model';

const decides = tagDerLetztenFassung;
const law = arbeitsweise;
const editions = nachQuelle('Arbeitsweise der Prüfung');

// Counted in loops: this is asked of every plan, and lists made for it would cost more than ten rules.
function spaeter(view: Plan, q: Question<never>): number {
  const nach = (day: CalendarDay | false | undefined): number => (typeof day === 'string' && day > q.asOf ? 1 : 0);
  const { fassungen, schritte, ueberpruefungen, minderungen } = view;
  const analyse = q.known(view, 'potenzialanalyse');
  const gespraech = q.known(view, 'erstgespraech');
  let anzahl = 0;
  if (analyse !== undefined) anzahl += nach(q.known(analyse, 'am'));
  if (gespraech !== undefined) anzahl += nach(q.known(gespraech, 'am'));
  for (const fassung of fassungen) {
    anzahl +=
      nach(fassung.erstelltAm) + nach(q.known(fassung, 'gespraechAm')) + nach(q.known(fassung, 'ausgehaendigtAm'));
  }
  if (schritte !== undefined) for (const schritt of schritte) anzahl += nach(q.known(schritt, 'erledigtAm'));
  if (ueberpruefungen !== undefined) for (const { am } of ueberpruefungen) anzahl += nach(am);
  if (minderungen !== undefined) {
    for (const minderung of minderungen) {
      anzahl += nach(minderung.festgestelltAm) + nach(q.known(minderung, 'beratungsangebotAm'));
    }
  }
  return anzahl;
}

/** Facts after the day of the question have not happened yet; one hint says so. */
export const nachDemStichtag = defineRule({
  id: 'kooperationsplan.nachDemStichtag',
  title: { de: 'Angaben nach dem Stichtag', en: 'Facts after the day of the question' },
  asks: {
    de: 'Was nach dem Stichtag liegt, ist noch nicht geschehen und wird nicht als geschehen geprüft.',
    en: 'What lies after the day of the question has not happened yet and is not checked as if it had.',
  },
  serves: [],
  modality: 'kann',
  hint: true,
  law,
  editions,
  decides,
  at: '',
  apply(view, _, q) {
    const anzahl = spaeter(view, q);
    return anzahl === 0 ? 'met' : { anzahl, stichtag: q.asOf };
  },
  says: {
    de: ({ anzahl }) =>
      `${anzahl === 1 ? 'Eine Angabe liegt' : `${String(anzahl)} Angaben liegen`} nach dem Stichtag und ${anzahl === 1 ? 'gilt' : 'gelten'} als noch nicht geschehen.`,
    en: ({ anzahl }) =>
      `${anzahl === 1 ? 'One fact lies' : `${String(anzahl)} facts lie`} after the day of the question and ${anzahl === 1 ? 'counts' : 'count'} as not yet happened.`,
  },
  remedy: { de: 'Stichtag und Datumsangaben prüfen.', en: 'Check the day of the question and the days given.' },
});

/** A profile the document names is known, in force on its day, and holds for its office. */
export const profilBekannt = defineRule({
  id: 'kooperationsplan.profilBekannt',
  title: { de: 'Profil', en: 'Profile' },
  asks: {
    de: 'Das genannte Profil ist bekannt, gilt am Tag des Plans und für diese Dienststelle.',
    en: 'The profile named is known, in force on the day of the plan, and holds for this office.',
  },
  serves: ['WU-01'],
  modality: 'soll',
  law,
  editions,
  decides,
  at: '',
  place: 'profil',
  apply: ({ profil }, _, { profile }) =>
    profil === undefined ? 'notApplicable' : profile === undefined ? { angewandt: false } : 'met',
  says: {
    de: () =>
      'Das genannte Profil ist nicht bekannt, am Tag der letzten Fassung nicht in Kraft oder gilt nicht für diese Dienststelle; deren Inhalte wurden nur am Gesetz geprüft.',
    en: () =>
      'The profile named is not known, not in force on the day of the latest version, or does not hold for this office; that content was checked against the statute only.',
  },
  remedy: {
    de: 'Kennung des Profils prüfen oder das Profil mitgeben.',
    en: 'Check the id of the profile, or pass the profile.',
  },
});
