import { defineRule, ersterTagDesProjekts } from '../lage';

const decides = ersterTagDesProjekts;

/** Each contract belongs to a Jobcenter that the document lists as competent: else one of the two ids is wrong. */
export const vertragszuordnung = defineRule({
  id: 'kooperationsvertrag.vertragszuordnung',
  title: { de: 'Zuordnung der Verträge', en: 'Which contract belongs to which Jobcenter' },
  asks: {
    de: 'Jeder Vertrag gehört zu einem der zuständigen Jobcenter.',
    en: 'Each contract belongs to one of the competent Jobcenters.',
  },
  serves: ['TH-03'],
  modality: 'kann',
  hint: true,
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'vertraege[]',
  place: 'jobcenter',
  apply: ({ jobcenter }, _, __, { jobcenter: zustaendige }) =>
    zustaendige.some(({ kennung }) => kennung === jobcenter) ? 'met' : { zustaendig: false },
  says: {
    de: () => 'Das Jobcenter dieses Vertrags steht nicht unter den zuständigen.',
    en: () => 'The Jobcenter of this contract is not among the competent ones.',
  },
  remedy: { de: 'Die Kennung des Jobcenters prüfen.', en: 'Check the id of the Jobcenter.' },
});

/** No Jobcenter has two contracts: else it is not clear which number and which clauses hold. */
export const vertragEindeutig = defineRule({
  id: 'kooperationsvertrag.vertragEindeutig',
  title: { de: 'Ein Vertrag je Jobcenter', en: 'One contract for each Jobcenter' },
  asks: {
    de: 'Mit jedem zuständigen Jobcenter gibt es nur einen Vertrag.',
    en: 'There is only one contract with each competent Jobcenter.',
  },
  serves: ['TH-03'],
  modality: 'kann',
  hint: true,
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'jobcenter[]',
  apply({ kennung }, _, __, { vertraege = [] }) {
    const anzahl = vertraege.filter(({ jobcenter }) => jobcenter === kennung).length;
    return anzahl < 2 ? 'met' : { anzahl };
  },
  says: {
    de: ({ anzahl }) =>
      `Mit diesem Jobcenter sind ${String(anzahl)} Verträge aufgeführt; welche Regelungen gelten, ist so nicht zu erkennen.`,
    en: ({ anzahl }) =>
      `${String(anzahl)} contracts are listed with this Jobcenter; which clauses hold cannot be seen that way.`,
  },
  remedy: { de: 'Nur den geltenden Vertrag aufführen.', en: 'List the contract in force only.' },
});
