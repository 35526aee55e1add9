// The part of picomatch that is used here; the package carries no types of its own.
declare module "picomatch" {
  /** Where a pattern's fixed part ends: `notes/**` has the base `notes` and the glob `**`. */
  interface Scanned {
    readonly base: string;
    readonly glob: string;
    readonly isGlob: boolean;
  }
  function picomatch(glob: string): (path: string) => boolean;
  namespace picomatch {
    function scan(pattern: string): Scanned;
  }
  export = picomatch;
}
