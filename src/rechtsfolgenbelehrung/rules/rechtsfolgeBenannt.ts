import { rulesOf } from '../../law/rule';
import type { Text } from '../../law/language';
import type { Handlungsart } from '../model/handlung';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';
import { ungenannt } from '../zuordnung';

const woerter: Readonly<Record<Handlungsart, Text>> = {
  meldung: { de: 'Meldung', en: 'reporting' },
  eigenbemuehungen: { de: 'Eigenbemühungen', en: 'own efforts' },
  arbeit: { de: 'Arbeit', en: 'work' },
  ausbildung: { de: 'Ausbildung', en: 'training' },
  gefoerderteBeschaeftigung: { de: 'geförderte Beschäftigung', en: 'a funded job' },
  massnahme: { de: 'Maßnahme', en: 'a measure' },
  integrationskurs: { de: 'Integrationskurs', en: 'an Integrationskurs' },
  deutschsprachfoerderung: { de: 'Deutschsprachförderung', en: 'Deutschsprachförderung' },
  andereMitwirkung: { de: 'andere Mitwirkung', en: 'another act' },
};

type Fehlend = Readonly<{ fehlt: readonly Handlungsart[]; nurWiederholung: boolean }>;

function satz({ fehlt, nurWiederholung }: Fehlend): Text {
  if (fehlt.length === 0) return { de: 'hier ist keine genannt.', en: 'none is named here.' };
  const de = fehlt.map((art) => woerter[art].de).join(', ');
  const en = fehlt.map((art) => woerter[art].en).join(', ');
  return nurWiederholung
    ? {
        de: `sie ist nur für die Wiederholung genannt, nicht für das erste Mal: ${de}.`,
        en: `it is named for repetition only, not for the first time: ${en}.`,
      }
    : { de: `keine Minderung ist genannt für: ${de}.`, en: `no reduction is named for: ${en}.` };
}

/** The instruction names the consequence itself, of each act it is about (BSG 17.12.2009, B 4 AS 30/09 R: its immediate and concrete effects). */
export const rechtsfolgeBenannt = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.rechtsfolgeBenannt',
  title: { de: 'Rechtsfolge benannt', en: 'Consequence named' },
  asks: {
    de: 'Die Belehrung nennt die Rechtsfolge, die unmittelbar und konkret eintritt, für jede Handlung, auf die sie sich bezieht.',
    en: 'The instruction names the consequence that follows immediately and concretely, for each act it refers to.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R'),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
  place: 'rechtsfolgen',
  apply({ rechtsfolgen = [] }, _, q, view): 'met' | Fehlend {
    if (rechtsfolgen.length === 0) return { fehlt: [], nurWiederholung: false };
    const { arten, nurWiederholung } = ungenannt(view, q);
    // In one order, whatever that of the letter.
    const fehlt = (Object.keys(woerter) as Handlungsart[]).filter((art) => arten.includes(art));
    return fehlt.length === 0 ? 'met' : { fehlt, nurWiederholung };
  },
  says: {
    de: (facts) =>
      `Die Gerichte verlangen, dass die Belehrung die unmittelbare und konkrete Folge nennt; ${satz(facts).de}`,
    en: (facts) =>
      `The courts ask that the instruction names the immediate and concrete consequence; ${satz(facts).en}`,
  },
  remedy: {
    de: 'Die Folge jeder genannten Handlung nennen: Höhe, Beginn und Dauer.',
    en: 'Name the consequence of each act named: amount, start and length.',
  },
});
