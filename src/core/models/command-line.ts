// The user's command with its placeholders filled in.

/** What a command is told, by the name of its placeholder: paths of ours, and a whole number. */
export interface CommandFacts {
  readonly train: string;
  readonly features: string;
  readonly model: string;
  readonly predictions: string;
  readonly metrics: string;
  readonly seed: number;
}

const PLACEHOLDERS = [
  "train",
  "features",
  "model",
  "predictions",
  "metrics",
  "seed",
] as const satisfies readonly (keyof CommandFacts)[];

const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join("|")})\\}`, "g");

/**
 * The line for the shell. Only our own paths are put in, each quoted where the shell could take it for more than one word.
 *
 * @example commandLine("python fit.py {train} --seed {seed}", facts) // "python fit.py /tmp/x/train.csv --seed 1"
 */
export function commandLine(line: string, facts: CommandFacts): string {
  return line.replace(PLACEHOLDER, (_, name: keyof CommandFacts) => word(String(facts[name])));
}

/** The same facts as environment variables. */
export function commandVariables(facts: CommandFacts, role: "candidate" | "baseline"): Record<string, string> {
  return {
    METRICGATE_TRAIN: facts.train,
    METRICGATE_FEATURES: facts.features,
    METRICGATE_MODEL_DIR: facts.model,
    METRICGATE_PREDICTIONS: facts.predictions,
    METRICGATE_METRICS: facts.metrics,
    METRICGATE_SEED: String(facts.seed),
    METRICGATE_ROLE: role,
    PYTHONHASHSEED: String(facts.seed),
  };
}

function word(text: string): string {
  if (/^[\w@%+=:,./\\-]+$/.test(text)) return text;
  return /^[A-Za-z]:\\/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
