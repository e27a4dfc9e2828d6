import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import { defineRule, istMeldeversaeumnis, neuesRechtAb, tagDerPflichtverletzung } from '../bescheid';
import { laeuft, vierWochen } from '../schlichtung';
import { sgb2Paragraph15aSchlichtung } from '../sourcesVerwaltungsakt';

const fragen = {
  nurEines: {
    de: 'Nur die Pflichtverletzung oder nur die Feststellung fällt in das Schlichtungsverfahren. Ob auch dann nicht gemindert wird, sagt § 15a Abs. 3 nicht; eine Person entscheidet.',
    en: 'Only the breach, or only the determination, falls into the Schlichtungsverfahren. Whether there is no reduction then either § 15a Abs. 3 does not say; a person decides.',
  },
  ueberDasEnde: {
    de: 'Das Schlichtungsverfahren lief über den 30.06.2026 hinaus; eine Übergangsregelung gibt es nicht. Ob die Minderung ausgeschlossen ist, entscheidet eine Person.',
    en: 'The Schlichtungsverfahren ran beyond 2026-06-30; there is no transition rule. Whether the reduction is excluded a person decides.',
  },
} as const;

type Lage = Readonly<{ frage?: keyof typeof fragen }>;

/** While a Schlichtung runs a breach under § 31 leads to no reduction under § 31a (§ 15a Abs. 3 SGB II until 2026-06-30). */
export const minderungWaehrendSchlichtung = defineRule({
  id: 'rechtsfolgenbelehrung.minderungWaehrendSchlichtung',
  title: { de: 'Keine Minderung während der Schlichtung', en: 'No reduction while a Schlichtung runs' },
  asks: {
    de: 'Während eines Schlichtungsverfahrens führt eine Pflichtverletzung nach § 31 nicht zu einer Minderung nach § 31a.',
    en: 'While a Schlichtungsverfahren runs a breach under § 31 leads to no reduction under § 31a.',
  },
  serves: ['LAW-21'],
  modality: 'darfNicht',
  law: sgb2Paragraph15aSchlichtung,
  editions: [
    {
      from: '2023-07-01',
      to: '2026-06-30',
      norm: '§ 15a Abs. 3 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: { wochen: 4, inKraft: true },
      changed: {
        de: 'Neu: Während eines Schlichtungsverfahrens führt eine Pflichtverletzung nach § 31 nicht zu einer Minderung.',
        en: 'New: while a Schlichtungsverfahren runs a breach under § 31 leads to no reduction.',
      },
    },
    {
      from: neuesRechtAb,
      norm: '§ 15a SGB II (ohne Schlichtung)',
      act: sgb2Aenderungsgesetz13,
      checkedOn: '2026-08-19',
      parameters: { wochen: 4, inKraft: false },
      changed: {
        de: 'Das Schlichtungsverfahren ist weg und mit ihm der Schutz vor einer Minderung; für am 30.6.2026 laufende Verfahren fehlt eine Übergangsregelung.',
        en: 'The Schlichtungsverfahren is gone, and with it the protection from a reduction; for those running on 2026-06-30 there is no transition rule.',
      },
    },
  ],
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'schlichtungen',
  apply(view, { wochen, inKraft }, q): 'met' | 'notApplicable' | Lage | { readonly undecided: Lage } {
    if (istMeldeversaeumnis(view)) return 'notApplicable';
    const schlichtungen = inKraft
      ? q.ask(view, 'schlichtungen').schlichtungen
      : (q.known(view, 'schlichtungen') ?? []).filter(({ begonnenAm }) => begonnenAm < neuesRechtAb);
    if (schlichtungen.length === 0) return inKraft ? 'met' : 'notApplicable';
    const am = [view.pflichtverletzungAm, view.festgestelltAm] as const;
    const laufend = am.map((on) => schlichtungen.filter((each) => laeuft(each, on, wochen, q)));
    if (laufend.every((each) => each.length === 0)) return 'met';
    const ueberDasEnde = laufend.flat().some((each) => vierWochen(each, wochen).end >= neuesRechtAb);
    if (ueberDasEnde && view.festgestelltAm >= neuesRechtAb) return { undecided: { frage: 'ueberDasEnde' } };
    return laufend.some((each) => each.length === 0) ? { undecided: { frage: 'nurEines' } } : {};
  },
  says: {
    de: ({ frage }) =>
      frage === undefined
        ? 'Während eines Schlichtungsverfahrens führt eine Pflichtverletzung nach § 31 nicht zu einer Minderung; der Bescheid setzt eine fest.'
        : fragen[frage].de,
    en: ({ frage }) =>
      frage === undefined
        ? 'While a Schlichtungsverfahren runs a breach under § 31 leads to no reduction; the notice fixes one.'
        : fragen[frage].en,
  },
  remedy: {
    de: 'Von der Minderung absehen, solange das Verfahren läuft.',
    en: 'Refrain from the reduction while the Schlichtung runs.',
  },
});
