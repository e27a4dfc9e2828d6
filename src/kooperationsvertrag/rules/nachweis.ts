import type { Question } from '../../law/question';
import { defineRule, ersterTagDesProjekts, laeuft } from '../lage';
import type { Nachweis, Regelung } from '../model';
import type { Vertragsprofil } from '../profile';
import { titleOfOrt } from '../nachweisort';
import { standDer } from '../nachweisstand';
import { kennungOf, nenne } from '../worte';

const decides = ersterTagDesProjekts;

function unbekannter(
  { nachweise = [] }: Regelung,
  { nachweisorte }: Vertragsprofil,
  q: Pick<Question, 'asOf' | 'known'>,
): Nachweis | undefined {
  return nachweise.find(
    (nachweis) =>
      nachweisorte.includes(nachweis.ort) &&
      (nachweis.am === undefined || nachweis.am <= q.asOf) &&
      q.known(nachweis, 'vorhanden') === undefined,
  );
}

const staende = {
  keiner: { de: 'es ist keiner verzeichnet', en: 'none is listed' },
  nichtVorhanden: { de: 'der verzeichnete liegt nicht vor', en: 'the one listed is not there' },
  nichtVorOrt: {
    de: 'der verzeichnete liegt nicht dort, wo er nachprüfbar ist',
    en: 'the one listed does not lie where it can be verified',
  },
} as const;

/** That a binding clause is kept can be verified at the Träger, such as in the Teilnehmerakte or the Trägerunterlagen. */
export const nachweis = defineRule({
  id: 'kooperationsvertrag.nachweis',
  title: { de: 'Nachweis beim Träger', en: 'Evidence at the Träger' },
  asks: {
    de: 'Zu jeder verbindlichen Regelung liegt beim Träger ein Nachweis, dass sie eingehalten wird.',
    en: 'For each binding clause there is evidence at the Träger that it is kept.',
  },
  serves: ['TH-26', 'TH-27'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'abgeleitet.bindend[]',
  place: 'nachweise',
  apply({ quelle, vertrag, vorgabe }, profil: Vertragsprofil, q, view) {
    if (!laeuft(vertrag, q, view)) return 'notApplicable';
    const stand = standDer(quelle, profil, q.asOf, q);
    if (stand === 'vorhanden') return 'met';
    if (stand === 'nichtBekannt') {
      const offen = unbekannter(quelle, profil, q);
      return offen === undefined ? 'met' : q.unknown(offen, 'vorhanden');
    }
    return { regelung: vorgabe === undefined ? undefined : kennungOf(vorgabe), stand };
  },
  says: {
    de: ({ regelung, stand }, profil: Vertragsprofil) =>
      `Dass die Regelung ${nenne(profil, regelung, 'de')} eingehalten wird, muss beim Träger vor Ort nachprüfbar sein (${orte(profil, 'de')}); ${staende[stand].de}.`,
    en: ({ regelung, stand }, profil: Vertragsprofil) =>
      `That the clause ${nenne(profil, regelung, 'en')} is kept must be verifiable on site (${orte(profil, 'en')}); ${staende[stand].en}.`,
  },
  remedy: {
    de: 'Den Nachweis beim Träger ablegen und mit seinem Ort verzeichnen.',
    en: 'File the evidence at the Träger and list it with its place.',
  },
});

function orte({ nachweisorte }: Vertragsprofil, language: 'de' | 'en'): string {
  return nachweisorte.map((ort) => titleOfOrt[ort][language]).join(', ');
}
