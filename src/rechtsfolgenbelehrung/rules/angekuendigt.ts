import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { sgb2Paragraph31a } from '../../law/sources';
import { arbeit, verlangtEine } from '../betroffen';
import { folgenNichtErreichbar, folgenWegfall } from '../folgen';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph7b } from '../sourcesVerwaltungsakt';

const at = 'rechtsfolgenbelehrung.rechtsfolgen[]';

/** An announced loss of the Regelbedarf is one the law of the day knows (§ 31a Abs. 7, § 31b Abs. 3 SGB II). */
export function angekuendigterWegfallRule<View extends Schreiben>(decides: Decider<View>): Rule<View> {
  const rule = rulesOf<Schreiben>()({
    id: 'rechtsfolgenbelehrung.angekuendigterWegfall',
    title: { de: 'Angekündigter Wegfall des Regelbedarfs', en: 'Loss of the Regelbedarf announced' },
    asks: {
      de: 'Ein angekündigter Wegfall des Regelbedarfs ist im Recht des Tages vorgesehen, für verweigerte Arbeit und höchstens zwei Monate.',
      en: 'A loss of the Regelbedarf that is announced is one the law of the day knows, for refused work and two months at most.',
    },
    serves: [],
    modality: 'muss',
    law: sgb2Paragraph31a,
    editions: folgenWegfall,
    decides: decides,
    at,
    apply({ art, tatbestand, stufe, monate = 0 }, recht, q, view) {
      if (art !== 'wegfallRegelbedarf') return 'notApplicable';
      const { vorgesehen, nachFruehererMinderung, hoechstensMonate } = recht;
      const verlangt = verlangtEine(arbeit, view, q);
      const passt =
        vorgesehen &&
        (tatbestand ?? '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II') === '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II' &&
        verlangt !== 'nichtVerlangt';
      // Without a step it is announced for any breach, the first one among them.
      const verfrueht = nachFruehererMinderung && (stufe ?? 'erste') === 'erste';
      if (passt && !verfrueht && monate <= hoechstensMonate) return verlangt === 'offen' ? 'notApplicable' : 'met';
      return { vorgesehen, nachFruehererMinderung, hoechstensMonate };
    },
    says: {
      de: ({ vorgesehen, nachFruehererMinderung }) =>
        vorgesehen
          ? `Angekündigt ist ein Wegfall des Regelbedarfs. Das Recht dieses Tages kennt ihn nur für verweigerte Arbeit${nachFruehererMinderung ? ' nach einer früheren Minderung' : ''} und für höchstens zwei Monate; die Ankündigung geht darüber hinaus.`
          : 'Angekündigt ist ein Wegfall des Regelbedarfs; das Recht dieses Tages sieht ihn nicht vor.',
      en: ({ vorgesehen, nachFruehererMinderung }) =>
        vorgesehen
          ? `A loss of the Regelbedarf is announced. The law of this day knows it for refused work only${nachFruehererMinderung ? ', after an earlier reduction,' : ''} and for two months at most; the announcement goes beyond that.`
          : 'A loss of the Regelbedarf is announced; the law of this day knows none.',
    },
    remedy: {
      de: 'Die Ankündigung streichen oder auf das beschränken, was am Tag der Belehrung gilt.',
      en: 'Strike the announcement, or limit it to what the law of the day of the instruction says.',
    },
  });
  return rule;
}

/** That a person counts as not reachable is announced only where the law of the day knows it (§ 7b Abs. 4 SGB II). */
export function angekuendigteNichterreichbarkeitRule<View extends Schreiben>(decides: Decider<View>): Rule<View> {
  const rule = rulesOf<Schreiben>()({
    id: 'rechtsfolgenbelehrung.angekuendigteNichterreichbarkeit',
    title: { de: 'Angekündigt: gilt als nicht erreichbar', en: 'Announced: counts as not reachable' },
    asks: {
      de: 'Dass die Person als nicht erreichbar gilt, wird nur für drei aufeinanderfolgende Meldeversäumnisse angekündigt, und nur seit dem 1.7.2026.',
      en: 'That the person counts as not reachable is announced for three consecutive missed appointments only, and since 2026-07-01 only.',
    },
    serves: [],
    modality: 'muss',
    law: sgb2Paragraph7b,
    editions: folgenNichtErreichbar,
    decides: decides,
    at,
    apply({ art, stufe }, { inFolge }, q, view) {
      if (art !== 'nichtErreichbar') return 'notApplicable';
      const verlangt = verlangtEine(['meldung'], view, q);
      const meldung = verlangt !== 'nichtVerlangt';
      if (inFolge === null || stufe !== 'jedeWeitere' || !meldung) return { inFolge: inFolge ?? 0, meldung };
      return verlangt === 'offen' ? 'notApplicable' : 'met';
    },
    says: {
      de: ({ inFolge, meldung }) =>
        inFolge === 0
          ? 'Angekündigt ist, dass die Person als nicht erreichbar gilt; das Recht dieses Tages kennt diese Folge nicht.'
          : !meldung
            ? 'Angekündigt ist, dass die Person als nicht erreichbar gilt; diese Folge gibt es nur für versäumte Meldeaufforderungen, und das Schreiben ist keine.'
            : 'Angekündigt ist, dass die Person als nicht erreichbar gilt, ohne Beschränkung auf drei aufeinanderfolgende Meldeversäumnisse.',
      en: ({ inFolge, meldung }) =>
        inFolge === 0
          ? 'It is announced that the person counts as not reachable; the law of this day knows no such consequence.'
          : !meldung
            ? 'It is announced that the person counts as not reachable; that is a consequence of missed Meldeaufforderungen only, and the letter is none.'
            : 'It is announced that the person counts as not reachable, without the limit to three consecutive missed appointments.',
    },
    remedy: {
      de: 'Die Ankündigung streichen oder auf das dritte aufeinanderfolgende Meldeversäumnis beschränken.',
      en: 'Strike the announcement, or limit it to the third consecutive missed appointment.',
    },
  });
  return rule;
}
