export { titleOfArt } from './titles';
