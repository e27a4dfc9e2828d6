import { rulesOf } from '../../law/rule';
import { istMeldung } from '../betroffen';
import { folgeAm } from '../folgen';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';

function prozentVon(am: ReturnType<typeof folgeAm> | undefined): number | undefined {
  return am === undefined || am === 'noEdition' ? undefined : am.folge?.prozent;
}

/** The instruction names the consequence itself (BSG 17.12.2009, B 4 AS 30/09 R: its immediate and concrete effects). */
export const rechtsfolgeBenannt = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.rechtsfolgeBenannt',
  title: { de: 'Rechtsfolge benannt', en: 'Consequence named' },
  asks: {
    de: 'Die Belehrung nennt die Rechtsfolge, die unmittelbar und konkret eintritt.',
    en: 'The instruction names the consequence that follows immediately and concretely.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R'),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
  place: 'rechtsfolgen',
  apply({ rechtsfolgen = [] }, _, { decidedOn }, view) {
    if (rechtsfolgen.length === 0) return { benannt: false };
    if (view.art === 'einladung') return 'met';
    const verletzung = rechtsfolgen.filter((folge) => folge.art === 'minderung' && !istMeldung(folge, view));
    if (verletzung.length === 0 || verletzung.some(({ stufe = 'erste' }) => stufe === 'erste')) return 'met';
    // Steps of the old law are a rule of their own; since the law counts none, the first breach has the same consequence.
    const [erste, weitere] = (['erste', 'jedeWeitere'] as const).map((stufe) =>
      folgeAm('pflichtverletzung', stufe, decidedOn),
    );
    return prozentVon(erste) === prozentVon(weitere) ? { benannt: true } : 'met';
  },
  says: {
    de: ({ benannt }) =>
      benannt
        ? 'Die Gerichte verlangen, dass die Belehrung die unmittelbare und konkrete Folge nennt; genannt ist sie nur für wiederholte Pflichtverletzungen, nicht für die erste.'
        : 'Die Gerichte verlangen, dass die Belehrung die unmittelbare und konkrete Folge nennt; hier ist keine genannt.',
    en: ({ benannt }) =>
      benannt
        ? 'The courts ask that the instruction names the immediate and concrete consequence; it is named for repeated breaches only, not for the first.'
        : 'The courts ask that the instruction names the immediate and concrete consequence; none is named here.',
  },
  remedy: {
    de: 'Die Folge nennen: Höhe, Beginn und Dauer.',
    en: 'Name the consequence: amount, start and length.',
  },
});
