import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { sgb2Paragraph31a } from '../../law/sources';
import { arbeit, verlangtEine } from '../betroffen';
import { folgenWegfall } from '../folgen';
import type { Schreiben } from '../model/schreiben';

/** An announced loss of the Regelbedarf is one the law of the day knows (§ 31a Abs. 7, § 31b Abs. 3 SGB II). */
export function angekuendigterWegfallRule<View extends Schreiben>(decides: Decider<View>): Rule<View> {
  const rule = rulesOf<Schreiben>()({
    id: 'rechtsfolgenbelehrung.angekuendigterWegfall',
    title: { de: 'Angekündigter Wegfall des Regelbedarfs', en: 'Loss of the Regelbedarf announced' },
    asks: {
      de: 'Ein angekündigter Wegfall ist im Recht des Tages vorgesehen: für verweigerte Arbeit, höchstens zwei Monate, und nur der des Regelbedarfs.',
      en: 'A loss that is announced is one the law of the day knows: for refused work, two months at most, and of the Regelbedarf only.',
    },
    serves: [],
    modality: 'muss',
    law: sgb2Paragraph31a,
    editions: folgenWegfall,
    decides: decides,
    at: 'rechtsfolgenbelehrung.rechtsfolgen[]',
    apply({ art, tatbestand, stufe, monate = 0, prozent = 100, bezugsgroesse }, recht, q, view) {
      if (art !== 'wegfallRegelbedarf') return 'notApplicable';
      const { vorgesehen, nachFruehererMinderung, hoechstensMonate } = recht;
      const verlangt = verlangtEine(arbeit, view, q);
      const passt =
        vorgesehen &&
        (tatbestand ?? '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II') === '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II' &&
        verlangt !== 'nichtVerlangt';
      // Without a step it is announced for any breach, the first one among them.
      const verfrueht = nachFruehererMinderung && (stufe ?? 'erste') === 'erste';
      const nurRegelbedarf = prozent === 100 && bezugsgroesse !== 'gesamteLeistung';
      if (passt && !verfrueht && nurRegelbedarf && monate <= hoechstensMonate)
        return verlangt === 'offen' ? 'notApplicable' : 'met';
      return { vorgesehen, nachFruehererMinderung, hoechstensMonate };
    },
    says: {
      de: ({ vorgesehen, nachFruehererMinderung }) =>
        vorgesehen
          ? `Angekündigt ist ein Wegfall des Regelbedarfs. Das Recht dieses Tages kennt ihn nur für verweigerte Arbeit${nachFruehererMinderung ? ' nach einer früheren Minderung' : ''}, für höchstens zwei Monate und nur als Wegfall des ganzen Regelbedarfs, nicht der Leistung für Unterkunft und Heizung; die Ankündigung weicht davon ab.`
          : 'Angekündigt ist ein Wegfall des Regelbedarfs; das Recht dieses Tages sieht ihn nicht vor.',
      en: ({ vorgesehen, nachFruehererMinderung }) =>
        vorgesehen
          ? `A loss of the Regelbedarf is announced. The law of this day knows it for refused work only${nachFruehererMinderung ? ', after an earlier reduction' : ''}, for two months at most, and as a loss of the whole Regelbedarf only, not of the benefit for housing; the announcement departs from that.`
          : 'A loss of the Regelbedarf is announced; the law of this day knows none.',
    },
    remedy: {
      de: 'Die Ankündigung streichen oder auf das beschränken, was am Tag der Belehrung gilt.',
      en: 'Strike the announcement, or limit it to what the law of the day of the instruction says.',
    },
  });
  return rule;
}
