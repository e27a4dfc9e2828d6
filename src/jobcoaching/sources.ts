import { gesetz } from '../law/sources';

/**
 * Decision times of § 14 SGB IX; the Integrationsamt is bound by them through § 185 Abs. 7 Satz 1 SGB IX. Known in the
 * wording since 2024-01-01.
 */
export const sgb9Entscheidungsfristen = gesetz('sgb9-14-185', '§§ 14, 185 SGB IX', '2024-01-01', 'sgb_9_2018/__185');
