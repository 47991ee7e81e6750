/** A browser on disk that can be started. */
export interface Executable {
  readonly path: string;
  /** Whether it is a headless shell rather than a full browser. */
  readonly shell: boolean;
  /** What it needs in its environment beside what is there. */
  readonly env: Readonly<Record<string, string>>;
}

/** An executable as it was found: whether it is a headless shell shows in its name. */
export const executableAt = (path: string): Executable => ({
  path,
  shell: /headless[-_]shell/.test(path),
  env: {},
});
