import { beruhtAuf, defineRule, istMeldeversaeumnis, neuesRechtAb, tagDerPflichtverletzung } from '../bescheid';
import { folgenNichtErreichbar } from '../folgen';
import { sgb2Paragraph7b } from '../sourcesVerwaltungsakt';
import { anzahlTage, fruehere } from '../versaeumnisse';

const fragen = {
  altesRecht: {
    de: 'Ob dafür Versäumnisse oder Belehrungen vor dem 1.7.2026 zählen, sagt das Gesetz nicht; eine Person entscheidet.',
    en: 'Whether appointments missed, or instructions given, before 2026-07-01 count for it the law does not say; a person decides.',
  },
  belehrung: {
    de: 'Ob eine Belehrung oder Kenntnis dem dritten Termin voranging, ist offen; eine Person entscheidet.',
    en: 'Whether an instruction or knowledge came before the third appointment is open; a person decides.',
  },
  luecke: {
    de: 'Festgehalten sind weniger frühere Versäumnisse, als diese Zahl voraussetzt; ob es ein Fall des § 7b Abs. 4 ist, lässt sich nicht prüfen.',
    en: 'Fewer earlier misses are on record than this number presupposes; whether it is a case of § 7b Abs. 4 cannot be checked.',
  },
} as const;

type Lage = Readonly<{ inFolge: number; frage?: keyof typeof fragen }>;

/** Three consecutive missed appointments: § 7b Abs. 4 takes the place of a reduction under § 32 (§ 7b Abs. 4, § 32 Abs. 3 SGB II). */
export const nichtErreichbar = defineRule({
  id: 'rechtsfolgenbelehrung.nichtErreichbar',
  title: { de: 'Drei Meldeversäumnisse in Folge', en: 'Three missed appointments in a row' },
  asks: {
    de: 'Beim dritten aufeinanderfolgenden Meldeversäumnis sieht das Gesetz statt einer Minderung nach § 32 den § 7b Abs. 4 vor.',
    en: 'With the third consecutive missed appointment the law provides § 7b Abs. 4 in the place of a reduction under § 32.',
  },
  serves: ['LAW-20'],
  modality: 'darfNicht',
  law: sgb2Paragraph7b,
  editions: folgenNichtErreichbar,
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'folge',
  apply(view, { inFolge: grenze }, q): 'met' | 'notApplicable' | Lage | { readonly undecided: Lage } {
    if (grenze === null || view.folge !== 'minderung' || !istMeldeversaeumnis(view)) return 'notApplicable';
    const bekannt = q.known(view, 'versaeumnisse');
    // Fewer are on record, and nothing says that it is the third.
    if (q.known(view, 'inFolge') === undefined && bekannt !== undefined && anzahlTage(bekannt) < grenze - 1) {
      return 'notApplicable';
    }
    const { inFolge } = q.ask(view, 'inFolge');
    if (inFolge < grenze) return 'met';
    const davor = fruehere(view, q.ask(view, 'versaeumnisse').versaeumnisse);
    // The same day entered twice is one appointment.
    const tage = [...new Set(davor.map(({ terminAm }) => terminAm))].sort().slice(1 - grenze);
    const vorige = davor.filter(({ terminAm }) => tage.includes(terminAm));
    // Each of the three presupposes an instruction or knowledge, and no wichtiger Grund.
    if (vorige.some((each) => q.known(each, 'belehrt') === false || q.known(each, 'wichtigerGrund') === true)) {
      return 'met';
    }
    if (tage.length < grenze - 1) return { undecided: { inFolge, frage: 'luecke' } };
    const grundlage = beruhtAuf(view, q);
    if (grundlage === 'keine') return 'met';
    for (const each of vorige) q.ask(each, 'belehrt', 'wichtigerGrund');
    if (q.ask(view, 'imMonatDanachGemeldet').imMonatDanachGemeldet) return 'met';
    if (grundlage === 'offen') return { undecided: { inFolge, frage: 'belehrung' } };
    const alt = grundlage === 'alt' || vorige.some(({ terminAm }) => terminAm < neuesRechtAb);
    return alt ? { undecided: { inFolge, frage: 'altesRecht' } } : { inFolge };
  },
  says: {
    de: ({ inFolge, frage }) =>
      `Angegeben ist das ${String(inFolge)}. aufeinanderfolgende Meldeversäumnis. Beim dritten sieht das Gesetz statt § 32 den § 7b Abs. 4 vor; der Bescheid setzt eine Minderung nach § 32 fest.${frage === undefined ? '' : ` ${fragen[frage].de}`}`,
    en: ({ inFolge, frage }) =>
      `The notice gives it as missed appointment number ${String(inFolge)} in a row. With the third the law provides § 7b Abs. 4 in the place of § 32; the notice fixes a reduction under § 32.${frage === undefined ? '' : ` ${fragen[frage].en}`}`,
  },
  remedy: {
    de: 'Nach § 7b Abs. 4 prüfen und die Gelegenheit zur persönlichen Anhörung geben (§ 31a Abs. 2 Satz 3).',
    en: 'Check by § 7b Abs. 4, and give the chance of a hearing in person (§ 31a Abs. 2 Satz 3).',
  },
});
