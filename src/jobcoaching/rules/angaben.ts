import type { Handlung, Wort } from '../abgeleitet';
import type { Bejahung, JobcoachingProfil, Kriterium } from '../profile';
import { kannBedeuten, zuvorLesbar } from '../ungelesen';
import { alsWort, steht } from '../verlangtes';
import { benenne, defineRule, nenne, schrittAls, tagDesEreignisses } from '../worte';
import { angaben as titel, bejahungen, kriterien } from './namen';

const common = {
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  place: 'inhalt',
} as const;

/** Section 1 is completely filled in and shows the link to the disability. */
export const pflichtangaben = defineRule({
  ...common,
  id: 'jobcoaching.pflichtangaben',
  title: { de: 'Einschaltungsbogen vollständig', en: 'Einschaltungsbogen complete' },
  asks: {
    de: 'Der Einschaltungsbogen ist komplett ausgefüllt, und der Zusammenhang zur Behinderung wird sichtbar.',
    en: 'The Einschaltungsbogen is completely filled in, and the link to the disability is visible.',
  },
  serves: ['NI-16', 'NI-17'],
  when: () => true,
  at: 'abgeleitet.gruppen.bejahungen[]',
  apply({ schritt, quelle }) {
    const { bejaht } = schritt;
    if (bejaht === undefined) return 'notApplicable';
    const fehlen: readonly Bejahung[] = bejaht.filter((key) => quelle.inhalt?.[key] !== true);
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Bei ${benenne(schritt, profil, 'de')} muss gegeben sein, was der Ablauf verlangt; nicht festgehalten ist: ${fehlen.map((key) => bejahungen[key].de).join(', ')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} has to show what the process demands; not recorded: ${fehlen.map((key) => bejahungen[key].en).join(', ')}.`,
  },
  remedy: {
    de: 'Den Einschaltungsbogen ergänzen lassen und das bei diesem Ereignis eintragen, nicht als zweites; Angaben zur Gesundheit gehören nicht in diese Prüfung.',
    en: 'Have the Einschaltungsbogen completed and enter that in this event, not as a second one; facts on health do not belong in this check.',
  },
});

// A decision counts by its own result, any other section by whether the measure was approved by then.
function bewilligt({ ergebnis, bewilligt: bisDahin, fakten }: Handlung): boolean {
  return ergebnis === undefined ? bisDahin : fakten.entscheidung === 'bewilligt';
}

/** Each section holds what the paper has it record: recommendation, decision, Jobcoach, result, day of the report. */
export const angaben = defineRule({
  ...common,
  id: 'jobcoaching.angaben',
  title: { de: 'Inhalt der Abschnitte', en: 'What the sections hold' },
  asks: {
    de: 'Jeder Abschnitt hält fest, was der Ablauf von ihm verlangt: Empfehlung, Entscheidung, Auswahl, Ergebnis, Fälligkeitstag.',
    en: 'Each section records what the process demands of it: recommendation, decision, selection, result, due day.',
  },
  serves: ['NI-22', 'NI-23', 'NI-27', 'NI-33', 'NI-34', 'NI-39', 'NI-48', 'NI-50', 'NI-57', 'NI-76', 'NI-77'],
  when: () => true,
  at: 'abgeleitet.gruppen.angaben[]',
  apply(handlung, _: JobcoachingProfil, __, { abgeleitet: { ungelesen } }) {
    const { schritt, quelle, am } = handlung;
    const { angaben: immer, angabenBeiBewilligung: dann } = schritt;
    const inhalt = quelle.inhalt;
    const fehlen: Wort[] = [];
    if (immer !== undefined) for (const eine of immer) if (!steht(eine, inhalt)) fehlen.push(alsWort(eine));
    if (dann !== undefined && bewilligt(handlung)) {
      const vorher = fehlen.length;
      for (const eine of dann) if (!steht(eine, inhalt)) fehlen.push(alsWort(eine));
      // They are asked for only where the measure was approved.
      if (fehlen.length > vorher) zuvorLesbar(ungelesen, (one) => kannBedeuten(one, ['massnahmeentscheidung'], am));
    }
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} hält fest, was der Ablauf verlangt; es fehlt: ${nenne(fehlen, titel, 'de')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} records what the process demands; missing: ${nenne(fehlen, titel, 'en')}.`,
  },
  remedy: { de: 'Die fehlende Angabe im Abschnitt festhalten.', en: 'Record in the section what is missing.' },
});

/** A review answers each of its criteria, yes or no (reading A-49: completeness and adequacy are two). */
export const pruefkriterien = defineRule({
  ...common,
  id: 'jobcoaching.pruefkriterien',
  title: { de: 'Prüfkriterien beantwortet', en: 'Criteria of the review answered' },
  asks: {
    de: 'Die Prüfung beantwortet jedes ihrer Kriterien mit Ja oder Nein.',
    en: 'The review answers each of its criteria with yes or no.',
  },
  serves: ['NI-21', 'NI-47', 'NI-89'],
  when: () => true,
  at: 'abgeleitet.gruppen.pruefungen[]',
  apply({ schritt, quelle }) {
    const { pruefung } = schritt;
    if (pruefung === undefined) return 'notApplicable';
    const fehlen: readonly Kriterium[] = pruefung.filter((key) => quelle.inhalt?.[key] === undefined);
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Die Prüfung bei ${benenne(schritt, profil, 'de')} beantwortet jedes Kriterium; offen ist: ${fehlen.map((key) => kriterien[key].de).join(', ')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `The review at ${benenne(schritt, profil, 'en')} answers each criterion; still open: ${fehlen.map((key) => kriterien[key].en).join(', ')}.`,
  },
  remedy: {
    de: 'Das offene Kriterium prüfen und die Antwort festhalten.',
    en: 'Review the open criterion and record the answer.',
  },
});
