/**
 * Whether a file is a script for a shell that shellcheck knows, by its name or its first line.
 *
 * @param path below the root of the repository
 * @param text the file's beginning, at least its first line
 */
export function isShellScript(path: string, text: string): boolean {
  return (
    path.endsWith('.sh') ||
    /^#!\s*\/\S*\b(?:env +(?:-S +)?)?(?:ba|da|k)?sh\b/.test(text.split('\n', 1)[0] ?? '')
  )
}
