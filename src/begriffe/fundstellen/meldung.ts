import type { CalendarDay } from '../../law/day';
import type { Language } from '../../law/language';
import { writeDay } from '../../law/writeDay';
import { geschrieben } from './gegenstand';
import type { Befund } from './pruefung';

interface Worte {
  readonly tag: (day: string | undefined) => string;
  readonly gilt: (day: string | undefined) => string;
  readonly darin: (day: string | undefined) => string;
  readonly keinParagraf: (paragraf: string) => string;
  readonly nichtInKraft: (paragraf: string, tag: string) => string;
  readonly passtNicht: (stelle: string, gilt: string, warum: string) => string;
  readonly keinAbsatz: (paragraf: string, absatz: string) => string;
  readonly saetze: (stelle: string, vorhanden: number) => string;
  readonly nummern: (stelle: string, vorhanden: number) => string;
  readonly thema: (zu: string) => string;
  readonly keinInhalt: (paragraf: string, regelt: Befund['regelt'], thema: string) => string;
  readonly andererInhalt: (thema: string) => string;
  readonly richtig: (darin: string, stelle: string) => string;
}

const worte: Readonly<Record<Language, Worte>> = {
  de: {
    tag: (day = 'Tag des Dokuments') => `am ${day}`,
    gilt: (day) => (day === undefined ? 'am Tag des Dokuments gilt' : `am ${day} galt`),
    darin: (day) => (day === undefined ? 'am Tag des Dokuments' : 'in dieser Fassung'),
    keinParagraf: (paragraf) => `Das SGB II hat keinen ${paragraf}.`,
    nichtInKraft: (paragraf, tag) => `${paragraf} SGB II war ${tag} nicht in Kraft.`,
    passtNicht: (stelle, gilt, warum) =>
      `Die Fundstelle ${stelle} SGB II passt nicht zum Wortlaut, der ${gilt}: ${warum}.`,
    keinAbsatz: (paragraf, absatz) => `${paragraf} hat keinen ${absatz}`,
    saetze: (stelle, vorhanden) => `${stelle} hat nur ${vorhanden === 1 ? 'einen Satz' : `${String(vorhanden)} Sätze`}`,
    nummern: (stelle, vorhanden) => `${stelle} hat ${vorhanden === 0 ? 'keine' : `nur ${String(vorhanden)}`} Nummern`,
    thema: (zu) => `„${zu}“`,
    keinInhalt: (paragraf, regelt, thema) => {
      const stattdessen = {
        schlichtung: 'regelt das Schlichtungsverfahren und',
        verpflichtung: 'regelt die Verpflichtung und',
      };
      return `${paragraf} ${regelt === undefined ? '' : `${stattdessen[regelt]} `}enthält nichts zu ${thema}`;
    },
    andererInhalt: (thema) => `Zu ${thema} steht dort nichts`,
    richtig: (darin, stelle) => `Der Inhalt steht ${darin} in ${stelle} SGB II.`,
  },
  en: {
    tag: (day = 'the day of the document') => `on ${day}`,
    gilt: (day = 'the day of the document') => `in force on ${day}`,
    darin: (day) => (day === undefined ? 'on the day of the document' : 'in that wording'),
    keinParagraf: (paragraf) => `The SGB II has no ${paragraf}.`,
    nichtInKraft: (paragraf, tag) => `${paragraf} SGB II was not in force ${tag}.`,
    passtNicht: (stelle, gilt, warum) => `The citation ${stelle} SGB II does not fit the wording ${gilt}: ${warum}.`,
    keinAbsatz: (paragraf, absatz) => `${paragraf} has no ${absatz}`,
    saetze: (stelle, vorhanden) =>
      `${stelle} has only ${vorhanden === 1 ? 'one sentence' : `${String(vorhanden)} sentences`}`,
    nummern: (stelle, vorhanden) => `${stelle} has ${vorhanden === 0 ? 'no' : `only ${String(vorhanden)}`} numbers`,
    thema: (zu) => `"${zu}"`,
    keinInhalt: (paragraf, regelt, thema) => {
      const stattdessen = {
        schlichtung: 'is about the Schlichtungsverfahren and',
        verpflichtung: 'is about the Verpflichtung and',
      };
      return `${paragraf} ${regelt === undefined ? '' : `${stattdessen[regelt]} `}holds nothing on ${thema}`;
    },
    andererInhalt: (thema) => `Nothing on ${thema} stands there`,
    richtig: (darin, stelle) => `The content stands ${darin} in ${stelle} SGB II.`,
  },
};

/** A place as the law is cited, `§ 31 Abs. 1 Satz 1 Nr. 3`. */
function ort(paragraf: string, absatz?: number, satz?: number, nummer?: number): string {
  const parts = [`§ ${paragraf}`];
  if (absatz !== undefined) parts.push(`Abs. ${String(absatz)}`);
  if (satz !== undefined) parts.push(`Satz ${String(satz)}`);
  if (nummer !== undefined) parts.push(`Nr. ${String(nummer)}`);
  return parts.join(' ');
}

function warum(befund: Befund, language: Language): string {
  const { grund, paragraf, absatz = 0, satz, zu, vorhanden = 0, regelt } = befund;
  const sagt = worte[language];
  if (grund === 'keinAbsatz') return sagt.keinAbsatz(ort(paragraf), `Abs. ${String(absatz)}`);
  if (grund === 'keinSatz') return sagt.saetze(ort(paragraf, absatz), vorhanden);
  if (grund === 'keineNummer') return sagt.nummern(ort(paragraf, absatz, satz), vorhanden);
  const thema = zu === undefined ? '' : sagt.thema(geschrieben[zu][language]);
  return grund === 'keinInhalt' ? sagt.keinInhalt(ort(paragraf), regelt, thema) : sagt.andererInhalt(thema);
}

/** What a finding on a citation says; `fassungBis` is the last day of the wording the citation names itself. */
export function meldung(befund: Befund, language: Language, fassungBis: CalendarDay | undefined): string {
  const sagt = worte[language];
  const { grund, paragraf, absatz, satz, nummer, richtigerParagraf } = befund;
  const tag = fassungBis === undefined ? undefined : writeDay(fassungBis, language);
  const stelle = ort(paragraf, absatz, satz, nummer);
  const lead =
    grund === 'keinParagraf'
      ? sagt.keinParagraf(ort(paragraf))
      : grund === 'nichtInKraft'
        ? sagt.nichtInKraft(ort(paragraf), sagt.tag(tag))
        : sagt.passtNicht(stelle, sagt.gilt(tag), warum(befund, language));
  if (richtigerParagraf === undefined) return lead;
  const { richtigerAbsatz, richtigerSatz, richtigeNummer } = befund;
  return `${lead} ${sagt.richtig(sagt.darin(tag), ort(richtigerParagraf, richtigerAbsatz, richtigerSatz, richtigeNummer))}`;
}
