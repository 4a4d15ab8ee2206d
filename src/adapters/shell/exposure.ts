// What a workflow's job has that commands of a pull request do not need, as far as it can be known from inside.

/** What a step of a job can see of its own rights. */
export interface JobFacts {
  readonly environment: NodeJS.ProcessEnv;
  /** Of the input `github-token`, or GITHUB_TOKEN; empty: none. */
  readonly token: string;
  /** Names of the settings by which git sends a header of its own. */
  readonly gitHeaders: readonly string[];
}

/** Personal and app users' tokens by how they begin; that of a job begins with ghs_ (docs.github.com, "GitHub's token formats"). */
const PERSONAL = /^(?:ghp_|github_pat_|gho_|ghu_)/;

/**
 * A sentence for each, with what to do. Whether the job's own token may write to the repository is not among them: GitHub
 * tells no step so, and to find out is to write.
 */
export function exposures({ environment, token, gitHeaders }: JobFacts): readonly string[] {
  const found = [
    [
      PERSONAL.test(token),
      "`github-token` is a personal token, which may do all that its owner may. Use the job's own: `github-token: ${{ github.token }}`.",
    ],
    [
      present(environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]),
      "this job may ask for identity tokens. Take `id-token: write` out of its permissions, or publish in a job of its own.",
    ],
    [
      gitHeaders.length > 0,
      "git's settings hold the token that checked the repository out. Set `persist-credentials: false` on actions/checkout.",
    ],
    [
      present(environment["INPUT_ENDPOINT-KEY"]) || present(environment["METRICGATE_ENDPOINT_KEY"]),
      "the key of a hosted model is here, which commands do not need. Take `endpoint-key` out of this step.",
    ],
  ] as const;
  return found.flatMap(([isThere, what]) =>
    isThere ? [`Commands of this repository run here, and could read more than they need: ${what}`] : [],
  );
}

function present(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
