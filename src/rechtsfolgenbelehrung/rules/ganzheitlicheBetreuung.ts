import { rulesOf, type Undecided } from '../../law/rule';
import { angekuendigt, arbeit, betrifft } from '../betroffen';
import { editionenMit } from '../grundlagen';
import { verlangteHandlungen } from '../handlungen';
import type { AngekuendigteFolge } from '../model/belehrung';
import type { VerlangteHandlung } from '../model/handlung';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph16k } from '../sources';
import { tagDerBelehrung } from '../tage';

type Betreuung = Readonly<{ gestuetztAuf: 'nummer1' | 'nummer3' | 'anderes' }>;

// What rests on § 32 or on Nr. 2 belongs to a Meldung or to work, where the letter asks for that, too.
function zurAnderenHandlung({ tatbestand }: AngekuendigteFolge, verlangt: readonly VerlangteHandlung[]): boolean {
  if (tatbestand === '§ 32 Abs. 1 SGB II') return verlangt.some(({ art }) => art === 'meldung');
  return tatbestand === '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II' && verlangt.some(({ art }) => arbeit.includes(art));
}

function stuetze(folgen: readonly AngekuendigteFolge[]): Betreuung['gestuetztAuf'] {
  const auf = folgen.map(({ tatbestand }) => tatbestand ?? '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II');
  if (auf.every((tatbestand) => tatbestand === '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II')) return 'nummer1';
  return auf.includes('§ 31 Abs. 1 Satz 1 Nr. 3 SGB II') ? 'nummer3' : 'anderes';
}

const betreuung = {
  nummer3: {
    de: 'Bei der ganzheitlichen Betreuung gilt § 31 Abs. 1 Satz 1 Nr. 3 SGB II nicht',
    en: 'With ganzheitliche Betreuung § 31 Abs. 1 Satz 1 Nr. 3 SGB II does not apply',
  },
  anderes: {
    de: 'Die Teilnahme an der ganzheitlichen Betreuung ist freiwillig, und der genannte Tatbestand knüpft nicht an sie an',
    en: 'Taking part in ganzheitliche Betreuung is voluntary, and the breach named does not belong to it',
  },
} as const;

/** Ganzheitliche Betreuung: no reduction for not starting or breaking off (§ 16k Abs. 4 SGB II; reading A-11). */
export const ganzheitlicheBetreuung = rulesOf<Schreiben>()({
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
  place: 'rechtsfolgenbelehrung',
  apply(view, _, q): 'met' | 'notApplicable' | Betreuung | Undecided<Betreuung> {
    const { rechtsfolgenbelehrung: belehrung } = view;
    if (belehrung === undefined || angekuendigt(belehrung).length === 0) return 'notApplicable';
    const verlangt = verlangteHandlungen(view);
    const betroffen = verlangt.filter((handlung) => handlung.art === 'massnahme' && betrifft(belehrung, handlung));
    if (betroffen.length === 0) return 'notApplicable';
    // One that is known to be it is enough, whatever the others are; without one each is asked about.
    if (!betroffen.some((handlung) => q.known(handlung, 'rechtsgrundlage') === '§ 16k SGB II')) {
      for (const handlung of betroffen) q.ask(handlung, 'rechtsgrundlage');
      return 'met';
    }
    const folgen = angekuendigt(belehrung).filter((folge) => !zurAnderenHandlung(folge, verlangt));
    if (folgen.length === 0) return 'met';
    // Only Nr. 3 is excluded by the text; what rests on Nr. 1 stays open.
    const gestuetztAuf = stuetze(folgen);
    return gestuetztAuf === 'nummer1' ? { undecided: { gestuetztAuf } } : { gestuetztAuf };
  },
  says: {
    de: ({ gestuetztAuf }) =>
      gestuetztAuf === 'nummer1'
        ? 'Bei der ganzheitlichen Betreuung ist § 31 Abs. 1 Satz 1 Nr. 3 SGB II ausgeschlossen. Ob eine Minderung auf Nr. 1 gestützt werden kann, ist offen; das hat eine Person zu entscheiden.'
        : `${betreuung[gestuetztAuf].de}; für Nichtantritt oder Abbruch darf keine Folge angekündigt werden. Angekündigt ist eine.`,
    en: ({ gestuetztAuf }) =>
      gestuetztAuf === 'nummer1'
        ? 'With ganzheitliche Betreuung § 31 Abs. 1 Satz 1 Nr. 3 SGB II is excluded. Whether a reduction can rest on Nr. 1 is open; a person has to decide.'
        : `${betreuung[gestuetztAuf].en}; no consequence may be announced for not starting or breaking off. One is announced.`,
  },
  remedy: {
    de: 'Die Ankündigung der Folge streichen; das Angebot ist freiwillig.',
    en: 'Strike the announcement of the consequence; the offer is voluntary.',
  },
});
