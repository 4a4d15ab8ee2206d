// Repositories whose own settings run programs: none of them runs while Metricgate asks git, nor in the worktrees that it makes.

import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { repositoryFacts } from "../src/adapters/git/facts.ts";
import { openRepository } from "../src/adapters/git/repository.ts";
import { createRepository, type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { pullRequest, report, run } from "./terminal.ts";
import { houses } from "./world.ts";

const CONFIG = `version: 1
data: { files: data/*.csv, key: id }
target: price
model:
  train: "cp constant.txt {model}/"
  predict: "(echo prediction; tail -n +2 {features} | sed s/.*/$(cat {model}/constant.txt)/) > {predictions}"
`;

/** What a vector works with: a program that leaves a canary and hands its input on, as a filter would. */
interface Trap {
  readonly repository: TestRepository;
  readonly program: string;
  /** A web server that lets nobody in. */
  readonly url: string;
  /** Another repository, whose commit is not in the first. */
  readonly far: TestRepository;
}

interface Vector {
  /** Settings of the repository, `PROGRAM` and `URL` filled in. */
  readonly config?: readonly (readonly [string, string])[];
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly prepare?: (trap: Trap) => void;
  /** A commit can be fetched nevertheless. */
  readonly fetches?: boolean;
  /** A command of git's that springs the trap, which proves that it is one. */
  readonly control: readonly string[];
}

const FILTERED = { ".gitattributes": "* filter=x diff=x merge=x\n" };
const HOOKS = [
  "post-checkout",
  "post-index-change",
  "reference-transaction",
  "pre-auto-gc",
  "post-merge",
  "post-rewrite",
  "pre-commit",
  "fsmonitor-watchman",
];
const hooksIn = (folder: (trap: Trap) => string) => (trap: Trap) => {
  mkdirSync(folder(trap), { recursive: true });
  for (const hook of HOOKS) {
    writeFileSync(join(folder(trap), hook), `#!/bin/sh\nexec ${trap.program}\n`);
    chmodSync(join(folder(trap), hook), 0o755);
  }
};
const included = (trap: Trap, text: string): string => {
  const path = join(trap.repository.path, "..", "included");
  writeFileSync(path, text.replaceAll("PROGRAM", trap.program));
  return path;
};
const checkout = ["checkout", "--quiet", "--force", "HEAD~0", "--", "."];
const again = ["worktree", "add", "--detach", "--quiet", "../control"];
const fetch = ["fetch", "--quiet", "origin"];

const vectors: Readonly<Record<string, Vector>> = {
  "a smudge filter": { config: [["filter.x.smudge", "PROGRAM"]], files: FILTERED, control: again },
  "a clean filter": { config: [["filter.x.clean", "PROGRAM"]], files: FILTERED, control: ["add", "--all"] },
  "a filter process": {
    config: [
      ["filter.x.process", "PROGRAM"],
      ["filter.x.required", "true"],
    ],
    files: FILTERED,
    control: again,
  },
  "a filter with dots and an equals sign in its name": {
    config: [["filter.a.b=c.d.smudge", "PROGRAM"]],
    files: { ".gitattributes": "* filter=a.b=c.d\n" },
    control: again,
  },
  "a filter of another case": {
    config: [["filter.X.smudge", "PROGRAM"]],
    files: { ".gitattributes": "* filter=X\n" },
    control: again,
  },
  "a filter by the attributes of the clone": {
    config: [["filter.x.smudge", "PROGRAM"]],
    prepare: ({ repository }) => writeFileSync(join(repository.path, ".git/info/attributes"), "* filter=x\n"),
    control: again,
  },
  "a filter by an attributes file elsewhere": {
    config: [["filter.x.smudge", "PROGRAM"]],
    prepare(trap) {
      const path = join(trap.repository.path, "..", "attributes");
      writeFileSync(path, "* filter=x\n");
      trap.repository.git("config", "core.attributesFile", path);
    },
    control: again,
  },
  "a filter in an included config": {
    files: FILTERED,
    prepare: (trap) =>
      trap.repository.git("config", "include.path", included(trap, '[filter "x"]\nsmudge = PROGRAM\n')),
    control: again,
  },
  "a filter in a config that is included in worktrees only": {
    files: FILTERED,
    prepare: (trap) =>
      trap.repository.git(
        "config",
        "includeIf.gitdir:**/worktrees/**.path",
        included(trap, '[filter "x"]\nsmudge = PROGRAM\n'),
      ),
    control: again,
  },
  "a filter in the config of a worktree": {
    files: FILTERED,
    prepare({ repository, program }) {
      repository.git("config", "extensions.worktreeConfig", "true");
      repository.git("config", "--worktree", "filter.x.smudge", program);
    },
    control: again,
  },
  "hooks in their usual place": {
    prepare: hooksIn(({ repository }) => join(repository.path, ".git/hooks")),
    control: again,
  },
  "hooks in another place": {
    prepare(trap) {
      const folder = join(trap.repository.path, "..", "hooks");
      hooksIn(() => folder)(trap);
      trap.repository.git("config", "core.hooksPath", folder);
    },
    control: again,
  },
  "hooks that are versioned": {
    config: [["core.hooksPath", "hooks"]],
    prepare: hooksIn(({ repository }) => join(repository.path, "hooks")),
    control: checkout,
  },
  "a file monitor": { config: [["core.fsmonitor", "PROGRAM"]], control: ["status"] },
  "an external diff": { config: [["diff.external", "PROGRAM"]], control: ["diff", "HEAD"] },
  "a diff driver and a text conversion": {
    config: [
      ["diff.x.command", "PROGRAM"],
      ["diff.x.textconv", "PROGRAM"],
    ],
    files: FILTERED,
    control: ["diff", "HEAD"],
  },
  "an ssh command": {
    config: [
      ["core.sshCommand", "PROGRAM"],
      ["protocol.ssh.allow", "always"],
      ["remote.origin.url", "ssh://host.invalid/x.git"],
    ],
    control: fetch,
  },
  "a git proxy": {
    config: [
      ["core.gitProxy", "PROGRAM"],
      ["protocol.git.allow", "always"],
      ["remote.origin.url", "git://host.invalid/x.git"],
    ],
    control: fetch,
  },
  "an ext address": {
    config: [
      ["remote.origin.url", "ext::PROGRAM"],
      ["protocol.ext.allow", "always"],
      ["protocol.allow", "always"],
    ],
    control: fetch,
  },
  "an address that is rewritten to ext": {
    config: [
      ["remote.origin.url", "https://host.invalid/x.git"],
      ["url.ext::PROGRAM #.insteadOf", "https://host.invalid/"],
      ["protocol.ext.allow", "always"],
    ],
    control: fetch,
  },
  "an upload pack": {
    prepare({ repository, program }) {
      repository.git("config", "remote.origin.url", `file://${repository.path}`);
      repository.git("config", "remote.origin.uploadpack", program);
    },
    control: fetch,
  },
  "a promisor that missing objects are fetched from": {
    prepare({ repository, program }) {
      repository.git("config", "remote.evil.url", `file://${repository.path}`);
      repository.git("config", "remote.evil.uploadpack", program);
      repository.git("config", "remote.evil.promisor", "true");
      repository.git("config", "extensions.partialClone", "evil");
      repository.git("config", "core.repositoryFormatVersion", "1");
    },
    control: ["cat-file", "blob", "2".repeat(40)],
  },
  "a helper for a remote": {
    config: [
      ["remote.origin.url", "PROGRAM"],
      ["remote.origin.vcs", "ext"],
      ["protocol.ext.allow", "always"],
    ],
    control: fetch,
  },
  "a credential helper": {
    config: [
      ["remote.origin.url", "URL"],
      ["credential.helper", "PROGRAM"],
    ],
    control: fetch,
  },
  "a credential helper for one address": {
    config: [
      ["remote.origin.url", "URL"],
      ["credential.URL.helper", "PROGRAM"],
    ],
    control: fetch,
  },
  "a program that asks for a password": {
    config: [
      ["remote.origin.url", "URL"],
      ["core.askPass", "PROGRAM"],
    ],
    control: fetch,
  },
  "a program that lists what an alternate has": {
    config: [["core.alternateRefsCommand", "PROGRAM"]],
    prepare({ repository, far }) {
      const other = createRepository();
      other.commit("one", { "a.txt": "x" });
      writeFileSync(join(repository.path, ".git/objects/info/alternates"), `${join(other.path, ".git/objects")}\n`);
      repository.git("config", "remote.origin.url", `file://${far.path}`);
    },
    fetches: true,
    control: fetch,
  },
  "a cleaning that asks a hook": {
    config: [
      ["gc.auto", "1"],
      ["gc.autoDetach", "false"],
      ["maintenance.auto", "true"],
    ],
    // Git counts loose objects in one folder of 256, that of 17…, where these go.
    files: { "32.txt": "32", "119.txt": "119", "334.txt": "334" },
    prepare(trap) {
      trap.repository.git("config", "remote.origin.url", `file://${trap.far.path}`);
      hooksIn(({ repository }) => join(repository.path, ".git/hooks"))(trap);
    },
    fetches: true,
    control: ["gc", "--auto"],
  },
  "submodules that are updated by a command": {
    config: [
      ["submodule.recurse", "true"],
      ["submodule.sub.url", "ext::PROGRAM"],
      ["submodule.sub.update", "!PROGRAM"],
      ["submodule.sub.active", "true"],
      ["protocol.ext.allow", "always"],
      ["fetch.recurseSubmodules", "true"],
    ],
    prepare(trap) {
      addSubmodule(trap);
      const own = join(trap.repository.path, ".git/modules/sub");
      execFileSync("git", ["--git-dir", own, "config", "filter.x.smudge", trap.program]);
      execFileSync("git", ["--git-dir", own, "config", "core.fsmonitor", trap.program]);
      hooksIn(() => join(own, "hooks"))(trap);
    },
    control: ["submodule", "update", "--force"],
  },
  "variables of git's": {
    environment: {
      GIT_EXTERNAL_DIFF: "PROGRAM",
      GIT_SSH_COMMAND: "PROGRAM",
      GIT_SSH: "PROGRAM",
      GIT_PAGER: "PROGRAM",
      GIT_EDITOR: "PROGRAM",
      GIT_ASKPASS: "PROGRAM",
      SSH_ASKPASS: "PROGRAM",
      GIT_PROXY_COMMAND: "PROGRAM",
      GIT_CONFIG_COUNT: "2",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: "PROGRAM",
      GIT_CONFIG_KEY_1: "filter.x.smudge",
      GIT_CONFIG_VALUE_1: "PROGRAM",
      GIT_CONFIG_PARAMETERS: "'core.fsmonitor=PROGRAM'",
    },
    files: FILTERED,
    control: ["status"],
  },
  "a folder that git takes its programs from": {
    prepare: ({ repository, program }) => {
      const folder = join(repository.path, "..", "exec");
      mkdirSync(folder);
      for (const name of ["git", "git-cat-file", "git-remote-https", "git-upload-pack", "git-rev-parse"])
        writeFileSync(join(folder, name), `#!/bin/sh\nexec ${program}\n`, { mode: 0o755 });
    },
    environment: { GIT_EXEC_PATH: "FOLDER/exec" },
    control: ["fetch", "--quiet", "http://127.0.0.1:1/x.git"],
  },
};

/** A submodule whose own clone lies in .git/modules/sub. */
function addSubmodule({ repository, far }: Trap): void {
  repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "--name", "sub", far.path, "sub");
  repository.git("commit", "--quiet", "--message", "submodule");
}

async function closedServer(): Promise<string> {
  const server: Server = createServer((_, response) => {
    response.writeHead(401, { "WWW-Authenticate": "Basic realm=x" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`;
}

async function armed(vector: Vector) {
  const repository = pullRequest({
    "metricgate.yml": CONFIG,
    "data/houses.csv": houses(120),
    "constant.txt": "200",
    ...vector.files,
  });
  const folder = join(repository.path, "..");
  const canary = join(folder, "canary");
  const program = join(folder, "program.sh");
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> ${canary}\nexit 0\n`, { mode: 0o755 });
  const far = createRepository();
  const commit = far.commit("far", { "far.txt": "x" });
  const trap: Trap = { repository, program, url: await closedServer(), far };
  const filled = (text: string): string =>
    text.replaceAll("PROGRAM", program).replaceAll("URL", trap.url).replaceAll("FOLDER", folder);
  vector.prepare?.(trap);
  for (const [key, value] of vector.config ?? []) repository.git("config", filled(key), filled(value));
  const given = Object.entries(vector.environment ?? {});
  const environment = Object.fromEntries(given.map(([name, value]) => [name, filled(value)]));
  // Changed in the work tree, so that both sides train.
  writeFileSync(join(repository.path, "constant.txt"), "210");
  return { repository, environment, commit, sprung: () => existsSync(canary) };
}

describe.runIf(process.platform !== "win32")("a repository that is armed with", () => {
  it.each(Object.entries(vectors))("%s", async (_, vector) => {
    const { repository, environment, commit, sprung } = await armed(vector);
    const temp = temporaryFolder();
    const given = { ...environment, RUNNER_TEMP: temp, NO_PROXY: "127.0.0.1" };
    const answer = await run(repository.path, ["check", "--base", "main", "--format", "json"], { environment: given });
    expect(sprung()).toBe(false);
    expect(report(answer)).toMatchObject({ base: { source: "retrained" }, rows: { holdout: expect.any(Number) } });
    await run(repository.path, ["baseline", "--baseline", join(temp, "kept")], { environment: given });
    expect(sprung()).toBe(false);
    // A commit that is not here has to be fetched.
    const asked = { directory: repository.path, environment: { ...process.env, ...given }, expected: null };
    const git = openRepository(await repositoryFacts(asked), {
      authorization: { url: "http://127.0.0.1/", value: "AUTHORIZATION: basic x" },
      remoteMergeBase: null,
    });
    const fetched = await git.commit(commit).then(
      () => true,
      () => false,
    );
    expect(fetched).toBe(vector.fetches ?? false);
    const here = await git.commit(repository.git("rev-parse", "HEAD"));
    await here.read("constant.txt", 100);
    await here.find(["**/*.csv"]);
    expect(sprung()).toBe(false);

    // The same repository under a command of git's own; that it fails is no matter.
    const control = spawn("git", vector.control, {
      cwd: repository.path,
      env: { ...process.env, NO_PROXY: "127.0.0.1", ...environment },
      stdio: "ignore",
    });
    await new Promise((resolve) => control.on("close", resolve));
    expect(sprung()).toBe(true);
  });
});
