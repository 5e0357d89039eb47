/** Which edition is being built; the release edition holds no invented data and no override. */
declare const __EDITION__: 'release' | 'test';
declare const __VERSION__: string;

declare module '*.css';

declare module '*.css?inline' {
  const css: string;
  export default css;
}
