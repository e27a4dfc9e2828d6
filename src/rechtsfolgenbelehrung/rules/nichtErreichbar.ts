import { defineRule, istMeldeversaeumnis, tagDerPflichtverletzung } from '../bescheid';
import { folgenNichtErreichbar } from '../folgen';
import { sgb2Paragraph7b } from '../sourcesVerwaltungsakt';

/** Three consecutive missed appointments: no reduction under § 32, the person counts as not reachable (§ 7b Abs. 4, § 32 Abs. 3 SGB II). */
export const nichtErreichbar = defineRule({
  id: 'rechtsfolgenbelehrung.nichtErreichbar',
  title: { de: 'Drei Meldeversäumnisse in Folge', en: 'Three missed appointments in a row' },
  asks: {
    de: 'Beim dritten aufeinanderfolgenden Meldeversäumnis wird nicht nach § 32 gemindert; die Person gilt als nicht erreichbar.',
    en: 'With the third consecutive missed appointment there is no reduction under § 32; the person counts as not reachable.',
  },
  serves: ['LAW-20'],
  modality: 'darfNicht',
  law: sgb2Paragraph7b,
  editions: folgenNichtErreichbar,
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'folge',
  apply(view, { inFolge: grenze }, q) {
    if (grenze === null || view.folge !== 'minderung' || !istMeldeversaeumnis(view)) return 'notApplicable';
    const bekannt = q.known(view, 'versaeumnisse');
    if (bekannt !== undefined && bekannt.length < grenze - 1) return 'met';
    const { inFolge, versaeumnisse } = q.ask(view, 'inFolge', 'versaeumnisse');
    if (inFolge < grenze) return 'met';
    const vorige = versaeumnisse
      .filter(({ terminAm }) => terminAm < view.pflichtverletzungAm)
      .sort((a, b) => (a.terminAm < b.terminAm ? 1 : -1))
      .slice(0, grenze - 1);
    // Each of the three presupposes an instruction or knowledge, and no wichtiger Grund.
    if (vorige.some((each) => q.known(each, 'belehrt') === false || q.known(each, 'wichtigerGrund') === true)) {
      return 'met';
    }
    for (const each of vorige) q.ask(each, 'belehrt', 'wichtigerGrund');
    return q.ask(view, 'imMonatDanachGemeldet').imMonatDanachGemeldet ? 'met' : { inFolge };
  },
  says: {
    de: ({ inFolge }) =>
      `Das ist das ${String(inFolge)}. aufeinanderfolgende Meldeversäumnis. Nach drei gilt die Person als nicht erreichbar; eine Minderung nach § 32 sieht das Gesetz dann nicht vor, der Bescheid setzt eine fest.`,
    en: ({ inFolge }) =>
      `This is missed appointment number ${String(inFolge)} in a row. After three the person counts as not reachable; the law then provides no reduction under § 32, the notice fixes one.`,
  },
  remedy: {
    de: 'Nach § 7b Abs. 4 prüfen und die Gelegenheit zur persönlichen Anhörung geben (§ 31a Abs. 2 Satz 3).',
    en: 'Check by § 7b Abs. 4, and give the chance of a hearing in person (§ 31a Abs. 2 Satz 3).',
  },
});
