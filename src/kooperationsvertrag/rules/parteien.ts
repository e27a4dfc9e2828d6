import { geltungAb } from '../geltung';
import { hinderungIn } from '../hinderung';
import { defineRule, ersterTagDesProjekts, laeuft } from '../lage';
import type { Vertragsprofil } from '../profile';
import { bis, fehlende, kennungOf, liste, nenne } from '../worte';

function parteienVon({ regelungen }: Vertragsprofil, regelung: string) {
  return regelungen.find(({ id }) => id === regelung)?.parteien ?? [];
}

const mitParteien = ({ regelungen }: Vertragsprofil): boolean =>
  regelungen.some(({ parteien = [] }) => parteien.length > 0);

const common = {
  serves: ['TH-14'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: mitParteien,
  decides: ersterTagDesProjekts,
} as const;

/** The clause names everyone who takes part: at a case conference all three. */
export const parteien = defineRule({
  ...common,
  id: 'kooperationsvertrag.parteien',
  title: { de: 'Parteien einer Regelung', en: 'Parties of a clause' },
  asks: {
    de: 'Die Regelung nennt alle, die teilnehmen, zum Beispiel die drei Parteien einer Fallberatung.',
    en: 'The clause names everyone who takes part, such as the three parties of a case conference.',
  },
  at: 'abgeleitet.bekannt[]',
  place: 'parteien',
  apply({ quelle, vorgabe }) {
    if (vorgabe.parteien === undefined || vorgabe.parteien.length === 0) return 'notApplicable';
    const fehlen = fehlende(vorgabe.parteien, quelle.parteien);
    return fehlen.length === 0 ? 'met' : { regelung: kennungOf(vorgabe), fehlen };
  },
  says: {
    de: ({ regelung, fehlen }, profil: Vertragsprofil) =>
      `Die Regelung ${nenne(profil, regelung, 'de')} muss alle Parteien nennen; es fehlt: ${liste(parteienVon(profil, regelung), fehlen, 'de')}.`,
    en: ({ regelung, fehlen }, profil: Vertragsprofil) =>
      `The clause ${nenne(profil, regelung, 'en')} must name all parties; missing: ${liste(parteienVon(profil, regelung), fehlen, 'en')}.`,
  },
  remedy: { de: 'Die Regelung um die fehlenden Parteien ergänzen.', en: 'Add the missing parties to the clause.' },
});

/** Everyone the paper asks for was there when it took place, under a clause that binds. */
export const beteiligung = defineRule({
  ...common,
  id: 'kooperationsvertrag.beteiligung',
  title: { de: 'Teilnahme aller Parteien', en: 'All parties took part' },
  asks: {
    de: 'An jedem durchgeführten Termin nahmen alle Parteien teil, zum Beispiel an einer Fallberatung alle drei.',
    en: 'All parties took part each time it took place, such as all three in a case conference.',
  },
  at: 'abgeleitet.durchfuehrungen[]',
  place: 'beteiligte',
  apply({ quelle, vertrag, vorgabe }, _: Vertragsprofil, q, view) {
    const verlangt = vorgabe.parteien ?? [];
    if (verlangt.length === 0 || !bis(quelle.am, q.asOf) || !laeuft(vertrag, q, view)) return 'notApplicable';
    // Nothing bound before project and contract.
    if (quelle.am < geltungAb(vertrag, q, view)) return 'notApplicable';
    const fehlen = fehlende(verlangt, q.ask(quelle, 'beteiligte').beteiligte);
    if (fehlen.length === 0) return 'met';
    const stand = hinderungIn(vertrag, vorgabe.id, quelle.am, quelle.am, q);
    // A reason without the notice: the rule on notice says what is left to do.
    if (stand === 'ohneMitteilung') return 'notApplicable';
    const facts = { regelung: kennungOf(vorgabe), fehlen };
    return stand === 'begruendet' ? { justified: facts } : facts;
  },
  says: {
    de: ({ regelung, fehlen }, profil: Vertragsprofil) =>
      `Bei ${nenne(profil, regelung, 'de')} müssen alle Parteien dabei sein; nicht dabei war: ${liste(parteienVon(profil, regelung), fehlen, 'de')}.`,
    en: ({ regelung, fehlen }, profil: Vertragsprofil) =>
      `At ${nenne(profil, regelung, 'en')} all parties must be there; absent: ${liste(parteienVon(profil, regelung), fehlen, 'en')}.`,
  },
  remedy: {
    de: 'Den Termin mit allen Parteien nachholen; war das nicht möglich, Grund festhalten und mitteilen.',
    en: 'Hold it again with all parties; where that was not possible, record the reason and give notice.',
  },
});
