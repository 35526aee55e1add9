import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder for one test, gone after it. */
export class Desk {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** Makes the folder with `files` in it, by their paths. */
  static async with(files: Readonly<Record<string, string>>): Promise<Desk> {
    const desk = new Desk(await mkdtemp(join(tmpdir(), "stet-desk-")));
    await desk.write(files);
    return desk;
  }

  /** Writes files, by their paths. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(this.path(path)), { recursive: true });
      await writeFile(this.path(path), text);
    }
  }

  /** The whole path of a file in it. */
  path(path: string): string {
    return join(this.root, path);
  }

  /** Deletes it. */
  async clear(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Runs `act` in a folder with `files`, and deletes it afterwards. */
export async function atDesk(
  files: Readonly<Record<string, string>>,
  act: (desk: Desk) => Promise<void>,
): Promise<void> {
  const desk = await Desk.with(files);
  try {
    await act(desk);
  } finally {
    await desk.clear();
  }
}

/** A story that any reader takes for one. */
export const words = "Nine people died in Orrin on Monday, the police said.";

/** Files by path with that story in them; `a/.gitignore = x|y` gives the lines itself. */
export function filesOf(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    paths.map((path) => {
      const [name = "", text] = path.split(" = ");
      return [name, text?.replaceAll("|", "\n") ?? words];
    }),
  );
}
