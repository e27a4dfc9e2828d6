import { rulesOf, type Undecided } from '../../law/rule';
import { istGanzheitlicheBetreuung } from '../entscheidung';
import { editionenMit } from '../grundlagen';
import { verlangteHandlungen } from '../handlungen';
import type { Belehrung } from '../model/belehrung';
import type { VerlangteHandlung } from '../model/handlung';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph16k, sgb2Paragraph31 } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const place = 'rechtsfolgenbelehrung';

type Betreuung = Readonly<{ aufNummer1: boolean }>;

function kuendigtMinderungAn({ rechtsfolgen = [] }: Belehrung): boolean {
  return rechtsfolgen.some(({ art }) => art === 'minderung');
}

// An instruction that names no act refers to all the letter asks for.
function betrifft({ handlungen = [] }: Belehrung, { art, nummer }: VerlangteHandlung): boolean {
  return (
    handlungen.length === 0 ||
    handlungen.some((genannt) => (genannt.art ?? art) === art && (genannt.nummer ?? nummer) === nummer)
  );
}

/** Since 2026-07-01 no reduction is tied to acts outside the list of § 31 Abs. 1 Satz 1 SGB II (reading A-12). */
export const nichtVorgesehen = defineRule({
  id: 'rechtsfolgenbelehrung.nichtVorgesehen',
  title: { de: 'Keine Minderung für andere Mitwirkung', en: 'No reduction for other acts' },
  asks: {
    de: 'Für andere Mitwirkungshandlungen als Eigenbemühungen, Arbeit und Ausbildung, Maßnahmen und Kurse wird keine Minderung angekündigt.',
    en: 'No reduction is announced for acts other than own efforts, work and training, measures and courses.',
  },
  serves: [],
  modality: 'darfNicht',
  law: sgb2Paragraph31,
  editions: editionenMit('andereMitwirkung', 'notForeseen'),
  decides: tagDerBelehrung,
  at: '',
  place,
  apply(view) {
    const { rechtsfolgenbelehrung: belehrung } = view;
    const verlangt = verlangteHandlungen(view);
    if (belehrung === undefined || verlangt.length === 0) return 'notApplicable';
    if (!kuendigtMinderungAn(belehrung)) return 'met';
    const ohneFolge = verlangt.filter(
      (handlung) => handlung.art === 'andereMitwirkung' && betrifft(belehrung, handlung),
    );
    // Where the instruction names no act, one with a consequence may be meant: that is a fault of its own.
    const gemeint =
      (belehrung.handlungen ?? []).length > 0 ? ohneFolge.length > 0 : ohneFolge.length === verlangt.length;
    return gemeint ? { handlungenOhneFolge: ohneFolge.length } : 'met';
  },
  says: {
    de: () =>
      '§ 31 Abs. 1 Satz 1 SGB II knüpft an andere Mitwirkungshandlungen keine Minderung; angekündigt ist eine, auch für eine solche Handlung.',
    en: () => '§ 31 Abs. 1 Satz 1 SGB II attaches no reduction to other acts; one is announced, for such an act, too.',
  },
  remedy: { de: 'Die Ankündigung der Minderung streichen.', en: 'Strike the announcement of the reduction.' },
});

/** Ganzheitliche Betreuung: no reduction for not starting or breaking off (§ 16k Abs. 4 SGB II; reading A-11). */
export const ganzheitlicheBetreuung = defineRule({
  id: 'rechtsfolgenbelehrung.ganzheitlicheBetreuung',
  title: { de: 'Keine Minderung bei ganzheitlicher Betreuung', en: 'No reduction with ganzheitliche Betreuung' },
  asks: {
    de: 'Für Nichtantritt oder Abbruch der ganzheitlichen Betreuung (§ 16k SGB II) wird keine Minderung angekündigt.',
    en: 'No reduction is announced for not starting or breaking off ganzheitliche Betreuung (§ 16k SGB II).',
  },
  serves: ['LAW-16'],
  modality: 'darfNicht',
  law: sgb2Paragraph16k,
  editions: editionenMit('ganzheitlicheBetreuung', 'forbidden'),
  decides: tagDerBelehrung,
  at: '',
  place,
  apply(view, _, q): 'met' | 'notApplicable' | Betreuung | Undecided<Betreuung> {
    const { rechtsfolgenbelehrung: belehrung } = view;
    if (belehrung === undefined || !kuendigtMinderungAn(belehrung)) return 'notApplicable';
    const betroffen = verlangteHandlungen(view).filter(
      (handlung) => handlung.art === 'massnahme' && betrifft(belehrung, handlung),
    );
    if (betroffen.length === 0) return 'notApplicable';
    if (!betroffen.some((handlung) => istGanzheitlicheBetreuung(handlung, q))) return 'met';
    const minderungen = (belehrung.rechtsfolgen ?? []).filter(({ art }) => art === 'minderung');
    // Only Nr. 3 is excluded by the text; what rests on Nr. 1 stays open.
    const aufNummer1 = minderungen.every(({ tatbestand }) => tatbestand === '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II');
    return aufNummer1 ? { undecided: { aufNummer1 } } : { aufNummer1 };
  },
  says: {
    de: ({ aufNummer1 }) =>
      aufNummer1
        ? 'Bei der ganzheitlichen Betreuung ist § 31 Abs. 1 Satz 1 Nr. 3 SGB II ausgeschlossen. Ob eine Minderung auf Nr. 1 gestützt werden kann, ist offen; das hat eine Person zu entscheiden.'
        : 'Bei der ganzheitlichen Betreuung gilt § 31 Abs. 1 Satz 1 Nr. 3 SGB II nicht; für Nichtantritt oder Abbruch darf keine Minderung angekündigt werden. Angekündigt ist eine.',
    en: ({ aufNummer1 }) =>
      aufNummer1
        ? 'With ganzheitliche Betreuung § 31 Abs. 1 Satz 1 Nr. 3 SGB II is excluded. Whether a reduction can rest on Nr. 1 is open; a person has to decide.'
        : 'With ganzheitliche Betreuung § 31 Abs. 1 Satz 1 Nr. 3 SGB II does not apply; no reduction may be announced for not starting or breaking off. One is announced.',
  },
  remedy: {
    de: 'Die Ankündigung der Minderung streichen; das Angebot ist freiwillig.',
    en: 'Strike the announcement of the reduction; the offer is voluntary.',
  },
});
