export { type PictureOptions, preparePictures } from './prepare.ts';
