// Names of our artifacts: legal for any config name, different for different configs and for each attempt of a run.

import { slugOf } from "../../core/slug.ts";

/** An artifact cannot be replaced, so each attempt of a run writes one of its own. */
export function artifactName(use: "baseline" | "check", name: string, attempt: number): string {
  return `metricgate-${use}-${slugOf(name)}-a${attempt}`;
}

/** The attempt that wrote a baseline artifact of this config; null for any other artifact. */
export function baselineAttempt(artifact: string, name: string): number | null {
  const prefix = `metricgate-baseline-${slugOf(name)}-a`;
  const attempt = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : "";
  return /^[1-9]\d{0,5}$/.test(attempt) ? Number(attempt) : null;
}
