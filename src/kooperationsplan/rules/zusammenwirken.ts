import { sgb2Paragraph15 } from '../../law/sources';
import { seit2023 } from '../../begriffe';
import { defineRule, ersteFassung, geschehen, tagDerFassung, tagDerLetztenFassung } from '../fassungen';

/** The plan stands between the person and a contact in the Jobcenter; both are named (§ 15 Abs. 2 Satz 1, Abs. 3 Satz 1 SGB II). */
export const parteien = defineRule({
  id: 'kooperationsplan.parteien',
  title: { de: 'Beteiligte des Plans', en: 'Parties of the plan' },
  asks: {
    de: 'Der Plan nennt die leistungsberechtigte Person und die Ansprechperson im Jobcenter.',
    en: 'The plan names the person and the contact in the Jobcenter.',
  },
  serves: ['KP-02'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: seit2023('§ 15 Abs. 2 Satz 1, Abs. 3 Satz 1 SGB II mit § 126b BGB'),
  decides: tagDerLetztenFassung,
  at: '',
  apply({ leistungsberechtigtePerson, ansprechperson }) {
    if (leistungsberechtigtePerson !== undefined && ansprechperson !== undefined) return 'met';
    return {
      personGenannt: leistungsberechtigtePerson !== undefined,
      ansprechpersonGenannt: ansprechperson !== undefined,
    };
  },
  says: {
    de: ({ personGenannt, ansprechpersonGenannt }) =>
      `Der Plan muss erkennen lassen, für wen er gilt und wer ihn für das Jobcenter ausstellt; es fehlt: ${[!personGenannt && 'die leistungsberechtigte Person', !ansprechpersonGenannt && 'die Ansprechperson'].filter(Boolean).join(' und ')}.`,
    en: ({ personGenannt, ansprechpersonGenannt }) =>
      `The plan must show for whom it holds and who issues it for the Jobcenter; missing: ${[!personGenannt && 'the person', !ansprechpersonGenannt && 'the contact'].filter(Boolean).join(' and ')}.`,
  },
  remedy: { de: 'Die fehlende Seite im Plan benennen.', en: 'Name the missing side in the plan.' },
});

/** The plan is made jointly with the person (§ 15 Abs. 2 Satz 1 SGB II). */
export const gemeinsameErstellung = defineRule({
  id: 'kooperationsplan.gemeinsameErstellung',
  title: { de: 'Gemeinsame Erstellung', en: 'Made jointly' },
  asks: {
    de: 'Der erste Plan wird gemeinsam mit der leistungsberechtigten Person erarbeitet.',
    en: 'The first plan is made jointly with the person.',
  },
  serves: ['KP-09', 'WU-08'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: seit2023('§ 15 Abs. 2 Satz 1 SGB II'),
  decides: tagDerFassung,
  at: 'fassungen[]',
  apply(fassung, _, q, view) {
    if (fassung.nummer !== ersteFassung(view).nummer || !geschehen(fassung, q)) return 'notApplicable';
    const { erstelltMit } = q.ask(fassung, 'erstelltMit');
    return erstelltMit.includes('leistungsberechtigtePerson') ? 'met' : { gemeinsam: false };
  },
  says: {
    de: () => 'Der Plan soll gemeinsam erarbeitet werden; die leistungsberechtigte Person hat nicht mitgewirkt.',
    en: () => 'The plan should be made jointly; the person did not take part.',
  },
  remedy: {
    de: 'Den Plan in einem Gespräch gemeinsam neu fassen.',
    en: 'Make the plan anew, jointly, in a talk.',
  },
});

/** The plan is made in Einvernehmen with the kommunaler Träger, in a gemeinsame Einrichtung (§ 15 Abs. 2 Satz 1 SGB II). */
export const einvernehmen = defineRule({
  id: 'kooperationsplan.einvernehmen',
  title: { de: 'Einvernehmen mit dem kommunalen Träger', en: 'Agreement of the kommunaler Träger' },
  asks: {
    de: 'In einer gemeinsamen Einrichtung entsteht der Plan im Einvernehmen mit dem kommunalen Träger.',
    en: 'In a gemeinsame Einrichtung the plan is made in agreement with the kommunaler Träger.',
  },
  serves: ['LAW-08'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: seit2023('§ 15 Abs. 2 Satz 1 SGB II'),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'einvernehmen',
  apply(view, _, q) {
    if (q.ask(view, 'traeger').traeger === 'zugelassenerKommunalerTraeger') return 'notApplicable';
    return q.ask(view, 'einvernehmen').einvernehmen ? 'met' : { einvernehmen: false };
  },
  says: {
    de: () => 'In einer gemeinsamen Einrichtung soll der kommunale Träger einverstanden sein; das Einvernehmen fehlt.',
    en: () => 'In a gemeinsame Einrichtung the kommunaler Träger should agree; the agreement is missing.',
  },
  remedy: { de: 'Das Einvernehmen einholen und festhalten.', en: 'Obtain the agreement and record it.' },
});
