import type { EditionInput } from '../../law/edition';
import { rulesOf } from '../../law/rule';
import type { RuleId } from '../../law/finding';
import type { LawSource } from '../../law/sources';
import { sgb2Paragraph31a } from '../../law/sources';
import type { Text } from '../../law/language';
import { istMeldung, zuStreichen } from '../betroffen';
import { folgenMeldeversaeumnis, folgenPflichtverletzung, type Stufen } from '../folgen';
import { anlass, ankuendigung, vergleiche, vorgesehen, type Abweichung } from '../minderungsvergleich';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph32 } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const at = 'rechtsfolgenbelehrung.rechtsfolgen[]';

function richtige(
  input: { readonly id: RuleId; readonly title: Text; readonly asks: Text; readonly law: LawSource },
  editions: readonly EditionInput<Stufen>[],
  kind: keyof typeof anlass,
) {
  return defineRule({
    ...input,
    serves: [],
    modality: 'muss',
    editions,
    decides: tagDerBelehrung,
    at,
    apply(angekuendigt, recht, q, view): 'met' | 'notApplicable' | Abweichung {
      const andere = angekuendigt.art !== 'minderung' || istMeldung(angekuendigt, view) !== (kind === 'meldung');
      return andere || zuStreichen(angekuendigt, view, q) ? 'notApplicable' : vergleiche(angekuendigt, recht);
    },
    says: {
      de: (facts) =>
        `Das Recht am Tag der Belehrung sieht ${vorgesehen(facts, anlass[kind], 'de')} vor; angekündigt: ${ankuendigung(facts, 'de')}.`,
      en: (facts) =>
        `The law of the day of the instruction provides ${vorgesehen(facts, anlass[kind], 'en')}; announced: ${ankuendigung(facts, 'en')}.`,
    },
    remedy: {
      de: 'Für jede Stufe Höhe, Bezugsgröße und Dauer so nennen, wie sie am Tag der Belehrung gelten; wo das Gesetz keine Minderung vorsieht, keine ankündigen.',
      en: 'Name amount, base and length for each step as the law of the day of the instruction has them; where the law provides no reduction, announce none.',
    },
  });
}

/** An announced reduction for a breach is the one of the law of its day (§ 31a Abs. 1, § 31b Abs. 2 SGB II). */
export const richtigeMinderung = richtige(
  {
    id: 'rechtsfolgenbelehrung.richtigeMinderung',
    title: { de: 'Minderung nach dem Recht des Tages', en: 'Reduction by the law of the day' },
    asks: {
      de: 'Eine für eine Pflichtverletzung angekündigte Minderung ist die des Rechts vom Tag der Belehrung.',
      en: 'A reduction announced for a breach is the one of the law of the day of the instruction.',
    },
    law: sgb2Paragraph31a,
  },
  folgenPflichtverletzung,
  'verletzung',
);

/** An announced reduction for a missed appointment is the one of the law of its day (§ 32 Abs. 1, 2 SGB II). */
export const richtigeMinderungMeldung = richtige(
  {
    id: 'rechtsfolgenbelehrung.richtigeMinderungMeldung',
    title: { de: 'Minderung bei Meldeversäumnis', en: 'Reduction for a missed appointment' },
    asks: {
      de: 'Eine für ein Meldeversäumnis angekündigte Minderung ist die des Rechts vom Tag der Belehrung.',
      en: 'A reduction announced for a missed appointment is the one of the law of the day of the instruction.',
    },
    law: sgb2Paragraph32,
  },
  folgenMeldeversaeumnis,
  'meldung',
);
