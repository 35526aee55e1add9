import { Command, CommanderError, Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { batch, type BatchOptions } from "./batch.js";
import { check, type CheckOptions } from "./check.js";
import { compare, type CompareOptions } from "./compare.js";
import { failLevels } from "./failOn.js";
import { citationStyleIds, defaultStrictness, strictnessLevels } from "../engine/index.js";
import { exportFormats, exportSources, type ExportOptions } from "./export.js";
import { withExplainPlace } from "./explain.js";
import { exitCodes, type Io } from "./io.js";
import { sources, type SourcesOptions } from "./sources.js";

const examples = `
Examples:
  stet check draft.md --sources articles
  stet check draft.md                          sources/ or articles/ beside or above the draft
  stet check a.md b.md --sources wire.txt "notes/**/*.md" --fail-on unsupported
  stet check draft.md --sources articles --format json > report.json
  stet check draft.md --explain 12             how the verdicts of line 12 came about
  stet sources draft.md --show-dropped
  stet compare --sources articles
  stet export draft.md > sources.bib
  stet batch < rows.jsonl > reports.jsonl

Exit codes:
  0  nothing at or above --fail-on
  1  something is
  2  could not check: bad arguments, no source readable, a draft that can't be read`;

/** Runs the command line given in `argv` (without node and script) and returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const program = new Command("stet")
    .description(
      "Checks the figures, dates, names and quotations of drafts against source articles.",
    )
    .version(packageFile.version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .addHelpText("after", examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.write(text),
      writeErr: (text) => {
        io.warn(text.trimEnd());
      },
    });
  program
    .command("check")
    .description("check drafts and print what the sources do not bear out")
    .argument("<drafts...>", "the texts to check: .md, .txt or .html")
    .option("--sources <paths...>", "source articles: files, folders or globs")
    .option("--exclude <globs...>", "what is no source, such as drafts/old or *.pdf")
    .addOption(
      new Option("--format <format>", "how to print the report")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(
      new Option("--fail-on <level>", "the mildest finding that gives exit code 1")
        .choices(failLevels)
        .default("contradicted"),
    )
    .addOption(strictnessOption())
    .option("--explain <place>", "how verdicts came about: of all sentences, or at LINE[:COLUMN]")
    .option("--show-ignored", "list what comments and stet.json put aside, and ignores without use")
    .option("--accept", "put aside all that is found: note it in stet.json or in the baseline")
    .option("--baseline <file>", "a file of ignores beside stet.json, as --accept writes it")
    .addOption(
      new Option(
        "--cite-style <style>",
        "how fixes cite a source; without it as the draft does",
      ).choices(citationStyleIds),
    )
    .option("--no-color", "print without colours")
    .option("--no-cache", "read every source anew and keep nothing")
    .addHelpText("after", examples)
    .action(async (drafts: string[], options: CheckOptions) => {
      code = await check(drafts, options, io);
    });
  program
    .command("sources")
    .description(
      "list the sources of a draft: what is known of them, what can be used, and what not",
    )
    .argument("[draft]", "the draft; without one, the sources of the folder you are in")
    .option("--sources <paths...>", "source articles: files, folders or globs")
    .option("--exclude <globs...>", "what is no source, such as drafts/old or *.pdf")
    .option("--show-dropped", "show what was left out of each source, and why")
    .addOption(
      new Option("--format <format>", "how to print the list")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--no-cache", "read every source anew and keep nothing")
    .option("--no-color", "print without colours")
    .action(async (draft: string | undefined, options: SourcesOptions) => {
      code = await sources(draft, options, io);
    });
  program
    .command("compare")
    .description("show where the sources differ among themselves, before anything is written")
    .argument("[draft]", "the draft; without one, the sources of the folder you are in")
    .option("--sources <paths...>", "source articles: files, folders or globs")
    .option("--exclude <globs...>", "what is no source, such as drafts/old or *.pdf")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["text", "markdown", "json"])
        .default("text"),
    )
    .option("--all", "list every fact, not the first of each sort alone")
    .option("--no-cache", "read every source anew and keep nothing")
    .option("--no-color", "print without colours")
    .action(async (draft: string | undefined, options: CompareOptions) => {
      code = await compare(draft, options, io);
    });
  program
    .command("export")
    .description("print the sources of a draft as a bibliography, with the keys that citations use")
    .argument("[draft]", "the draft; without one, the sources of the folder you are in")
    .option("--sources <paths...>", "source articles: files, folders or globs")
    .option("--exclude <globs...>", "what is no source, such as drafts/old or *.pdf")
    .addOption(
      new Option("--format <format>", "the bibliography's format")
        .choices(exportFormats)
        .default("bibtex"),
    )
    .option("--no-cache", "read every source anew and keep nothing")
    .action(async (draft: string | undefined, options: ExportOptions) => {
      code = await exportSources(draft, options, io);
    });
  program
    .command("batch")
    .description(
      "check one JSON object a line from standard input: { id, sources: [{ id, text }], draft }",
    )
    .addOption(strictnessOption())
    .action(async (options: BatchOptions) => {
      code = await batch(io, options);
    });
  try {
    await program.parseAsync([...withExplainPlace(argv)], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
  }
}

function strictnessOption(): Option {
  return new Option("--strictness <strictness>", "how sure a finding must be to be shown")
    .choices([...strictnessLevels])
    .default(defaultStrictness);
}
