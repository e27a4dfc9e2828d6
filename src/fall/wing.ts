import { sgb2Paragraph15 } from '../law/sources';
import { massgeblicherTag, type Asked } from '../law/wing';
import { akteOf, type Fallakte } from './akte';
import { schemaOfAkte, type Gelesen } from './lesen';
import { stichtag } from './regel';
import { rules } from './rules';

/** A case as the engine sees it; its schema is made of those of its documents. */
export function fallWing(gelesen: readonly Gelesen[]): Asked<Fallakte> {
  return {
    art: 'fall',
    schema: () => schemaOfAkte(gelesen),
    law: sgb2Paragraph15,
    documentDay: stichtag,
    massgeblicherTag: massgeblicherTag('fall'),
    rules,
    documentAt: (place) => place.slice(0, 2),
    profiles: [],
    derive: akteOf,
  };
}
