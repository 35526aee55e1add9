/** A place inside a book: a file's path from the archive's root, and the mark in it. */
export interface BookPlace {
  readonly path: string;
  readonly mark: string;
}

/** Where a reference in the file `from` leads; undefined where it leads out of the book. */
export function placeOf(from: string, reference: string): BookPlace | undefined {
  if (/^[A-Za-z][\w+.-]{0,30}:|^\/\//u.test(reference)) return undefined;
  const [file = "", mark = ""] = reference.split("#", 2);
  const steps = file.startsWith("/") || file === "" ? [] : from.split("/").slice(0, -1);
  for (const step of decoded(file).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return { path: file === "" ? from : steps.join("/"), mark: decoded(mark) };
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
