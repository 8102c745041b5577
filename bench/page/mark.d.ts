declare module 'mark.js' {
  interface Options {
    readonly acrossElements?: boolean;
    readonly done?: (marked: number) => void;
  }
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp, options?: Options): void;
  }
}
