import { agendaAktivzentrum, checkAktivzentrum } from 'kooperationsplan';
import { shortOf } from '../support/short';

export { changed, remove, set, type Change } from '../../src/begriffe/change';
export { completeGerade, completeOffen, completeWechsel } from '../../src/aktivzentrum/examples';

export const {
  found,
  findingOf,
  answers,
  dueDays: due,
} = shortOf('aktivzentrum', checkAktivzentrum, agendaAktivzentrum);
