import type { Question } from '../../law/question';
import { nachDemStichtagRule, nachStichtag, profilBekanntRule } from '../../begriffe';
import { tagDerLetztenFassung } from '../fassungen';
import type { Plan } from '../model';

const decides = tagDerLetztenFassung;

// Counted in loops: this is asked of every plan, and lists made for it would cost more than ten rules.
function spaeter(view: Plan, q: Question<never>): number {
  const nach = nachStichtag(q);
  const { fassungen, schritte, ueberpruefungen, minderungen } = view;
  const analyse = q.known(view, 'potenzialanalyse');
  const gespraech = q.known(view, 'erstgespraech');
  let anzahl = nach(q.known(view, 'beendetAm'));
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
export const nachDemStichtag = nachDemStichtagRule('kooperationsplan.nachDemStichtag', decides, spaeter);

/** A profile the plan names is known, in force on its day, and holds for its office. */
export const profilBekannt = profilBekanntRule('kooperationsplan.profilBekannt', decides, ['WU-01']);
