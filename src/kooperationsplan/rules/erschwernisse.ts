import { seit2023 } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';
import { sgb2Paragraph15 } from '../../law/sources';

const law = sgb2Paragraph15;
const decides = tagDerLetztenFassung;

/** Whether and by which circumstances integration is likely to be harder (§ 15 Abs. 1 Satz 1 Halbsatz 2 SGB II). */
export const erschwernisse = defineRule({
  id: 'kooperationsplan.erschwernisse',
  title: { de: 'Erschwernisse der Eingliederung', en: 'Circumstances that make integration harder' },
  asks: {
    de: 'Die Potenzialanalyse sagt, ob und durch welche Umstände die Eingliederung voraussichtlich erschwert ist.',
    en: 'The Potenzialanalyse says whether and by which circumstances integration is likely to be harder.',
  },
  serves: ['KP-07'],
  modality: 'soll',
  law,
  editions: seit2023('§ 15 Abs. 1 Satz 1 Halbsatz 2 SGB II'),
  decides,
  at: '',
  place: 'potenzialanalyse',
  apply(view, _, q) {
    const { potenzialanalyse: analyse } = q.ask(view, 'potenzialanalyse');
    if (q.known(analyse, 'am') === false) return 'notApplicable';
    if (!q.ask(analyse, 'eingliederungErschwert').eingliederungErschwert) return 'met';
    return q.ask(analyse, 'umstaendeBenannt').umstaendeBenannt
      ? 'met'
      : { eingliederungErschwert: true, umstaendeBenannt: false };
  },
  says: {
    de: () => 'Die Eingliederung ist voraussichtlich erschwert; die Umstände sollen benannt sein und sind es nicht.',
    en: () => 'Integration is likely to be harder; the circumstances should be named and are not.',
  },
  remedy: {
    de: 'Die Umstände in der Potenzialanalyse benennen.',
    en: 'Name the circumstances in the Potenzialanalyse.',
  },
});
