// The environment of the user's commands: what programs need to run, and nothing that could be a secret.

/** Names that pass; everything else, tokens and the runner's own files above all, stays outside. */
const PASSED_ON = new Set([
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SHELL",
  "LANG",
  "LANGUAGE",
  "TZ",
  "TERM",
  "CI",
  // The runner finds what is left of a job by it.
  "RUNNER_TRACKING_ID",
  // Where tools are, as setup actions and environments say it.
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "PKG_CONFIG_PATH",
  "pythonLocation",
  "Python_ROOT_DIR",
  "Python3_ROOT_DIR",
  "PYTHONPATH",
  "VIRTUAL_ENV",
  "CONDA_PREFIX",
  "CONDA_DEFAULT_ENV",
  "CONDA_EXE",
  "JAVA_HOME",
  "R_HOME",
  "R_LIBS_USER",
  "JULIA_DEPOT_PATH",
  "CUDA_HOME",
  "CUDA_PATH",
  "CUDA_VISIBLE_DEVICES",
  "OMP_NUM_THREADS",
  "OPENBLAS_NUM_THREADS",
  "MKL_NUM_THREADS",
  // Windows.
  "SystemRoot",
  "SystemDrive",
  "ComSpec",
  "PATHEXT",
  "USERPROFILE",
  "APPDATA",
  "LOCALAPPDATA",
  "ProgramData",
  "ProgramFiles",
  "NUMBER_OF_PROCESSORS",
  "PROCESSOR_ARCHITECTURE",
  "windir",
]);

export function commandEnvironment(ambient: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ambient).flatMap(([name, value]) =>
      value !== undefined && (PASSED_ON.has(name) || /^LC_[A-Z]+$/.test(name)) ? [[name, value] as const] : [],
    ),
  );
}
