import { gesetz } from '../law/sources';

/** § 16k SGB II exists since 2023-07-01; before it the law asked nothing here, which is known for every day. */
export const sgb2Paragraph16k = gesetz('sgb2-16g-16k', '§ 16g Abs. 2, § 16k SGB II', '2000-01-01', 'sgb_2/__16k');
