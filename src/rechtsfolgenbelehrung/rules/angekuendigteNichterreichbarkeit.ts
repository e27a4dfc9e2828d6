import type { Text } from '../../law/language';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { betroffene } from '../betroffen';
import { folgenNichtErreichbar } from '../folgen';
import type { AngekuendigteFolge } from '../model/belehrung';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph7b } from '../sourcesVerwaltungsakt';

const teile = {
  tatbestand: { de: 'der Tatbestand', en: 'the breach named' },
  beginn: { de: 'der Beginn', en: 'the start' },
  prozent: { de: 'der Prozentsatz', en: 'the percentage' },
  monate: { de: 'die Dauer', en: 'the length' },
} as const;

// § 7b Abs. 4 Satz 2 to 4: no share of the benefit, no number of months; for one month all but the Regelbedarf.
function abweichungen({ tatbestand, beginn, prozent, monate }: AngekuendigteFolge): readonly (keyof typeof teile)[] {
  const gefunden: (keyof typeof teile)[] = [];
  if ((tatbestand ?? '§ 32 Abs. 1 SGB II') !== '§ 32 Abs. 1 SGB II') gefunden.push('tatbestand');
  if ((beginn ?? 'monatNachWirksamwerden') !== 'monatNachWirksamwerden') gefunden.push('beginn');
  if ((prozent ?? 100) !== 100) gefunden.push('prozent');
  if ((monate ?? 1) !== 1) gefunden.push('monate');
  return gefunden;
}

type Unerreichbar = Readonly<{
  inFolge: number;
  meldung: boolean;
  passt: boolean;
  abweichend: readonly (keyof typeof teile)[];
}>;

function mangel({ inFolge, meldung, passt, abweichend }: Unerreichbar): Text {
  if (inFolge === 0) {
    return {
      de: '; das Recht dieses Tages kennt diese Folge nicht',
      en: '; the law of this day knows no such consequence',
    };
  }
  if (!meldung) {
    return {
      de: '; diese Folge gibt es nur für versäumte Meldeaufforderungen, und verlangt ist keine Meldung',
      en: '; that is a consequence of missed Meldeaufforderungen only, and no reporting is asked for',
    };
  }
  if (!passt) {
    return {
      de: ', ohne Beschränkung auf drei aufeinanderfolgende Meldeversäumnisse',
      en: ', without the limit to three consecutive missed appointments',
    };
  }
  return {
    de: `. Danach endet der Anspruch mit dem Kalendermonat nach der Feststellung des dritten Versäumnisses, bis zum Ende des Bewilligungszeitraums (§ 7b Abs. 4 Satz 2, 3); davon weicht ab: ${abweichend.map((teil) => teile[teil].de).join(', ')}`,
    en: `. The claim then ends with the calendar month after the third miss is determined, until the end of the Bewilligungszeitraum (§ 7b Abs. 4 Satz 2, 3); what departs from that: ${abweichend.map((teil) => teile[teil].en).join(', ')}`,
  };
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
    at: 'rechtsfolgenbelehrung.rechtsfolgen[]',
    apply(folge, { inFolge }, _, view) {
      if (folge.art !== 'nichtErreichbar') return 'notApplicable';
      const betroffen = betroffene(view);
      if (betroffen.length === 0) return 'notApplicable';
      const meldung = betroffen.some(({ art }) => art === 'meldung');
      const passt = inFolge !== null && meldung && folge.stufe === 'jedeWeitere';
      const abweichend = abweichungen(folge);
      return passt && abweichend.length === 0 ? 'met' : { inFolge: inFolge ?? 0, meldung, passt, abweichend };
    },
    says: {
      de: (facts) => `Angekündigt ist, dass die Person als nicht erreichbar gilt${mangel(facts).de}.`,
      en: (facts) => `It is announced that the person counts as not reachable${mangel(facts).en}.`,
    },
    remedy: {
      de: 'Die Ankündigung streichen oder auf das dritte aufeinanderfolgende Meldeversäumnis und die Folge des § 7b Abs. 4 beschränken.',
      en: 'Strike the announcement, or limit it to the third consecutive missed appointment and the consequence of § 7b Abs. 4.',
    },
  });
  return rule;
}
