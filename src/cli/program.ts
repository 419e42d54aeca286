import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../engine/finding.ts';
import { kindNamed, kinds } from '../narratives/kinds.ts';
import type { KindId } from '../narratives/narrative.ts';
import { parseFormat } from '../pages/parse-format.ts';
import { configCommand } from './config-command.ts';
import { cutCommand } from './cut-command.ts';
import { type ExportOptions, exportCommand, fileTypes } from './export-command.ts';
import { type LintOptions, lintCommand, type Output } from './lint-command.ts';
import { newCommand } from './new-command.ts';
import { pagesCommand } from './pages-command.ts';
import type { ReadOptions } from './read-one.ts';
import { type Format, formats } from './reporters/formats.ts';
import { rulesCommand } from './rules-command.ts';
import type { Tool } from './tool.ts';
import { UsageError } from './usage-error.ts';

function kindOption(value: string): KindId {
  const kind = kindNamed(value);
  if (!kind) throw new InvalidArgumentError(`Choose one of: ${kinds.map(({ id }) => id).join(', ')}.`);
  return kind.id;
}

/** Runs the command line. Gives the exit code; everything it prints goes through `output`. */
export async function run(args: readonly string[], tool: Tool, output: Output): Promise<number> {
  let code = 0;
  const ends = (exitCode: number): void => {
    code = exitCode;
  };
  const program = new Command('sixpager')
    .description('Asks a sceptical reader’s questions of PR/FAQs and other narratives in markdown.')
    .version(tool.version)
    .exitOverride()
    .configureOutput({
      writeOut: output.out,
      writeErr: output.err,
      outputError: (text, write) => write(forWriters(text)),
    })
    .showHelpAfterError('“sixpager --help” lists the commands, “sixpager lint --help” its options.')
    .addHelpText(
      'after',
      '\nLanguage server: sixpager --stdio\nExit codes: 0 clean, 1 findings, 2 something could not be read or understood.',
    );
  addLint(program, { tool, output }, ends);
  addPages(program, output, ends);
  addCut(program, output, ends);
  addExport(program, output, ends);
  addNew(program, output, ends);
  addRules(program, output, ends);
  addConfig(program, output, ends);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, output);
  }
}

/** An error as it is told; who names a file alone is told the command. */
const forWriters = (text: string): string =>
  text
    .replace(/^error: /, 'sixpager: ')
    .replace(/unknown command '([^']*[./][^']*)'/, "$&. To lint it: sixpager lint '$1'");

/** What a command is run with. */
interface Setting {
  readonly tool: Tool;
  readonly output: Output;
}

/** Takes the exit code of the command that ran. */
type Ends = (code: number) => void;

function addLint(program: Command, { tool, output }: Setting, ends: Ends): void {
  const ids = kinds.map(({ id }) => id).join(', ');
  program
    .command('lint')
    .description(
      'lint files, folders, globs, or - for standard input; the folder you are in if none is named',
    )
    .argument('[paths...]')
    .addOption(new Option('--kind <kind>', `read every file as this kind (${ids})`).argParser(kindOption))
    .addOption(new Option('--format <format>').choices(formats).default('text' satisfies Format))
    .option('--fix', 'apply safe fixes and write the files')
    .addOption(
      new Option('--severity <severity>', 'exit with 1 from this severity on')
        .choices(severities)
        .default('warning' satisfies Severity),
    )
    .action(async (paths: string[], options: Omit<LintOptions, 'tool'>) => {
      ends(await lintCommand(paths, { ...options, tool }, output));
    });
}

const kindFlag = (): Option => new Option('--kind <kind>', 'as lint takes it').argParser(kindOption);

const formatFlag = (): Option =>
  new Option('--page-format <format>', 'how it is printed, such as “A4, Arial 11pt”').argParser(formatOption);

function formatOption(value: string): string {
  const [problem] = parseFormat(value).problems;
  if (problem) throw new InvalidArgumentError(problem.message);
  return value;
}

function addPages(program: Command, output: Output, ends: Ends): void {
  program
    .command('pages')
    .description('tell how many pages a draft has as it will be printed, and where each ends')
    .argument('<file>')
    .addOption(kindFlag())
    .addOption(formatFlag())
    .action(async (file: string, options: ReadOptions) => {
      ends(await pagesCommand(file, options, output));
    });
}

function addCut(program: Command, output: Output, ends: Ends): void {
  program
    .command('cut')
    .description('tell what could go of a draft, and how many lines each would save')
    .argument('<file>')
    .addOption(kindFlag())
    .addOption(formatFlag())
    .action(async (file: string, options: ReadOptions) => {
      ends(await cutCommand(file, options, output));
    });
}

function addExport(program: Command, output: Output, ends: Ends): void {
  program
    .command('export')
    .description('write a draft as a file to hand over; what is open in it is listed first')
    .argument('<file>')
    .addOption(new Option('--to <type>').choices(fileTypes).default(fileTypes[0]))
    .option('-o, --output <file>', 'where it goes; beside the draft if it is not said')
    .option('--author <name>', 'of the file’s properties')
    .addOption(kindFlag())
    .addOption(formatFlag())
    .option('--strip-headings', 'without the headings below the title; so a writing assessment is written')
    .option('--no-strip-headings', 'with them, whatever the kind')
    .option('--force', 'write it with what is open, and over a file that is there')
    .action(async (file: string, options: ExportOptions) => {
      ends(await exportCommand(file, options, output));
    });
}

function addNew(program: Command, output: Output, ends: Ends): void {
  program
    .command('new')
    .description('print the template of a kind, or write it to a new file')
    .argument('<kind>')
    .argument('[file]')
    .option('--prompt <prompt>', 'of a writing assessment: invention, judgment, or the text of the question')
    .action((kind: string, file: string | undefined, { prompt }: { readonly prompt?: string }) =>
      ends(newCommand(kind, { file, prompt }, output)),
    );
}

function addRules(program: Command, output: Output, ends: Ends): void {
  program
    .command('rules')
    .description('list the rules, or explain one')
    .argument('[id]')
    .action((id?: string) => ends(rulesCommand(id, output)));
}

function addConfig(program: Command, output: Output, ends: Ends): void {
  program
    .command('config')
    .description('tell every value that holds for a file, and where it comes from')
    .argument('<file>')
    .addOption(kindFlag())
    .action(async (file: string, { kind }: { readonly kind?: KindId }) => {
      ends(await configCommand(file, kind, output));
    });
}

function exitCodeOf(error: unknown, { err }: Output): number {
  // Commander has printed its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  err(`sixpager: ${error.message}\n`);
  return 2;
}
