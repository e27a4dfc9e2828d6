export { agenda, checkDocument } from './document';
export { arten, wingOf, wings } from './wings';
