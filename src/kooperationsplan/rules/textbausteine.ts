import { defineRule, letzteFassung, tagDerLetztenFassung } from '../fassungen';
import type { Plan } from '../model';

const decides = tagDerLetztenFassung;

/** No form is used (local instruction; reading A-15). */
export const ohneFormular = defineRule({
  id: 'kooperationsplan.ohneFormular',
  title: { de: 'Kein Formular', en: 'No form' },
  asks: { de: 'Der Plan entsteht ohne Formular.', en: 'The plan is made without a form.' },
  serves: ['WU-06'],
  modality: 'darfNicht',
  hint: true,
  law: 'profil',
  editions: [],
  decides,
  when: ({ ohneFormular: verlangt }) => verlangt === true,
  at: '',
  place: 'vorlage',
  apply: ({ vorlage }) => (vorlage === undefined ? 'met' : { formular: true }),
  says: {
    de: () => 'Nach der örtlichen Vorgabe gibt es kein Formular; für diesen Plan wurde eines verwendet.',
    en: () => 'By the local instruction there is no form; one was used for this plan.',
  },
  remedy: { de: 'Den Plan frei mit der Person erarbeiten.', en: 'Work the plan out freely with the person.' },
});

function texte({
  eingliederungsziel,
  schritte = [],
  sollInhalte,
  wuensche = [],
}: Plan): readonly (string | undefined)[] {
  return [
    sollInhalte?.andereLeistungstraeger?.wie,
    ...(eingliederungsziel === undefined ? [] : [eingliederungsziel.beschreibung]),
    ...schritte.map(({ beschreibung }) => beschreibung),
    ...(sollInhalte?.leistungen?.festgelegt ?? []).map(({ bezeichnung }) => bezeichnung),
    ...(sollInhalte?.eigenbemuehungen?.festgelegt ?? []).map(({ was }) => was),
    ...wuensche,
  ];
}

/** No stock text is used: no text of the plan equals a block the profile knows (local instruction; reading A-15). */
export const ohneTextbausteine = defineRule({
  id: 'kooperationsplan.ohneTextbausteine',
  title: { de: 'Keine Textbausteine', en: 'No stock text' },
  asks: {
    de: 'Kein Text zu Ziel, Schritten, Leistungen, Eigenbemühungen, anderen Trägern oder Wünschen gleicht einem bekannten Textbaustein.',
    en: 'No text on goal, steps, services, own efforts, other carriers or wishes equals a known block.',
  },
  serves: ['WU-05'],
  modality: 'darfNicht',
  hint: true,
  law: 'profil',
  editions: [],
  decides,
  when: ({ bekannteTextbausteine }) => bekannteTextbausteine !== undefined,
  at: '',
  apply(view, _, { profile }) {
    const bekannt = profile?.bekannteTextbausteine ?? [];
    const anzahl = texte(view).filter((text) => text !== undefined && bekannt.includes(text)).length;
    return anzahl === 0 ? 'met' : { anzahl, fassung: letzteFassung(view).nummer };
  },
  says: {
    de: ({ anzahl }) =>
      `Nach der örtlichen Vorgabe gibt es keine Textbausteine; ${anzahl === 1 ? 'ein Text gleicht' : `${String(anzahl)} Texte gleichen`} einem bekannten Baustein.`,
    en: ({ anzahl }) =>
      `By the local instruction there is no stock text; ${anzahl === 1 ? 'one text equals' : `${String(anzahl)} texts equal`} a known block.`,
  },
  remedy: {
    de: 'In eigenen, auf die Person bezogenen Worten formulieren.',
    en: 'Write in own words that fit the person.',
  },
});
