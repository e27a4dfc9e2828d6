import type { CalendarDay } from '../law/day';

/**
 * The paper of the individuelle Integrationsbegleitung in Thüringen, version 1.0.0 of 2019-01-09, by which two profiles
 * go: that of the contacts and that of the contracts. The programme ended on 2023-12-31, and so do they.
 */
export const hinweise2019 = {
  id: 'thueringen-integrationsbegleitung-2019',
  validFrom: '2019-01-01' as CalendarDay,
  validTo: '2023-12-31' as CalendarDay,
  source: {
    norm: 'Hinweise Integrationsbegleitung ab 2019, Version 1.0.0',
    act: 'Hinweise für Projekte der individuellen Integrationsbegleitung ab 2019, Version 1.0.0 vom 09.01.2019',
    basis: 'programm',
    checkedOn: '2026-08-19' as CalendarDay,
  },
} as const;
