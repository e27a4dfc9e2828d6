import { sgb2Aenderungsgesetz13 } from '../../law/acts';
import { rulesOf } from '../../law/rule';
import { istMeldung, zuStreichen } from '../betroffen';
import { anlass } from '../minderungsvergleich';
import type { Stufe } from '../model/belehrung';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';

const stufen = anlass.verletzung;

/** Where the law counted breaches, the harsher step on repetition stands there, too (until 2026-06-30). */
export const steigerung = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.steigerung',
  title: { de: 'Folge bei Wiederholung', en: 'Consequence on repetition' },
  asks: {
    de: 'Die Belehrung nennt die Folge jeder Stufe, auch der höheren bei wiederholter und weiterer Pflichtverletzung.',
    en: 'The instruction names the consequence of each step, the higher ones for a repeated and a further breach among them.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('Sauer, SGB II, § 31 Rz. 24–24a (zu BSG 18.2.2010, B 14 AS 53/08 R)', 'warning').map(
    (edition) => ({
      ...edition,
      to: '2026-06-30',
      ended: {
        act: sgb2Aenderungsgesetz13,
        de: 'Die Stufen 10/20/30 Prozent sind weggefallen; jede Pflichtverletzung hat dieselbe Folge.',
        en: 'The steps of 10/20/30 percent are gone; every breach has the same consequence.',
      },
    }),
  ),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
  place: 'rechtsfolgen',
  apply({ rechtsfolgen = [] }, _, q, view) {
    const minderungen = rechtsfolgen.filter(
      (folge) => folge.art === 'minderung' && !istMeldung(folge, view) && !zuStreichen(folge, view, q),
    );
    if (minderungen.length === 0) return 'notApplicable';
    const genannt = minderungen.map(({ stufe }) => stufe);
    if (genannt.includes(undefined)) return 'met';
    const fehlt = (Object.keys(stufen) as Stufe[]).filter((stufe) => !genannt.includes(stufe));
    return fehlt.length === 0 ? 'met' : { fehlt };
  },
  says: {
    de: ({ fehlt }) =>
      `Nach der Kommentierung deckt die Belehrung jede Stufe, auch die bei Wiederholung; nicht angekündigt ist die Folge für ${fehlt.map((stufe) => stufen[stufe].de).join(', ')}.`,
    en: ({ fehlt }) =>
      `By the commentary the instruction covers each step, repetition among them; no consequence is announced for ${fehlt.map((stufe) => stufen[stufe].en).join(', ')}.`,
  },
  remedy: {
    de: 'Die fehlenden Stufen ergänzen.',
    en: 'Add the steps that are missing.',
  },
});
