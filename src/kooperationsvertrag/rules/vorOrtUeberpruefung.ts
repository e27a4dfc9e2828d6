import { vereinbarterTag } from '../../begriffe';
import type { CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Question } from '../../law/question';
import { defineRule, ersterTagDesProjekts, laeuft, type View } from '../lage';
import { standDer } from '../nachweisstand';
import type { Vertragsprofil } from '../profile';

function ohneNachweis(view: View, profil: Vertragsprofil, am: CalendarDay, q: Question<never>): number {
  let anzahl = 0;
  for (const { quelle, vertrag } of view.abgeleitet.bindend) {
    if (!laeuft(vertrag, { ...q, asOf: am }, view)) continue;
    const stand = standDer(quelle, profil, am, q);
    if (stand !== 'vorhanden' && stand !== 'nichtBekannt') anzahl++;
  }
  return anzahl;
}

/** On the day of an on-site check the evidence was there. */
export const vorOrtUeberpruefung = defineRule({
  id: 'kooperationsvertrag.vorOrtUeberpruefung',
  title: { de: 'Nachweise am Tag der Vor-Ort-Überprüfung', en: 'Evidence on the day of an on-site check' },
  asks: {
    de: 'Am Tag einer Vor-Ort-Überprüfung liegt zu jeder verbindlichen Regelung ein Nachweis vor.',
    en: 'On the day of an on-site check there is evidence for each binding clause.',
  },
  serves: ['TH-34'],
  modality: 'kann',
  hint: true,
  law: 'profil',
  editions: [],
  when: () => true,
  decides: ersterTagDesProjekts,
  at: 'vorOrtUeberpruefungen[]',
  apply({ am }, profil: Vertragsprofil, q, view) {
    if (am > q.asOf) return 'notApplicable';
    const anzahl = ohneNachweis(view, profil, am, q);
    return anzahl === 0 ? 'met' : { am, anzahl };
  },
  due({ am }, _, q) {
    const title = { de: 'Vor-Ort-Überprüfung', en: 'On-site check' };
    return [
      { title, actor: 'traeger', dueOn: am, frist: vereinbarterTag(am), state: stateOf(am < q.asOf, am, q.asOf) },
    ];
  },
  says: {
    de: ({ anzahl }) =>
      `Die Einhaltung wird vor Ort überprüft; am Tag der Überprüfung fehlte zu ${anzahl === 1 ? 'einer verbindlichen Regelung' : `${String(anzahl)} verbindlichen Regelungen`} der Nachweis.`,
    en: ({ anzahl }) =>
      `Whether clauses are kept is checked on site; on that day evidence was missing for ${anzahl === 1 ? 'one binding clause' : `${String(anzahl)} binding clauses`}.`,
  },
  remedy: {
    de: 'Vor der nächsten Überprüfung das Nachweisregister durchgehen.',
    en: 'Go through the register of evidence before the next check.',
  },
});
