// The part of picomatch that is used here; the package carries no types of its own.
declare module "picomatch" {
  function picomatch(
    glob: string,
    options?: { readonly dot?: boolean; readonly nocase?: boolean },
  ): (path: string) => boolean;
  export = picomatch;
}
