export function checkCommand(_facts: string, _args: string[]): number {
  return 2;
}
