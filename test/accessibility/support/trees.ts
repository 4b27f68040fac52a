/** What a browser tells screen readers, and how it is compared with what somebody has read and found right. */
import {executeServerCommand} from '@web/test-runner-commands';

/** What a screen reader gets of an element of the page; nothing where the browser does not show that to tests. */
export async function treeOf(element: Element): Promise<string | undefined> {
  element.setAttribute('data-tree', '');
  const tree = await executeServerCommand<string | false, {selector: string}>('tree-of', {selector: '[data-tree]'});
  element.removeAttribute('data-tree');
  return tree === false ? undefined : tree;
}

/** The text of a file in trees/, which `npm run trees` writes anew before. */
export function reviewed(name: string, fresh: string): Promise<string> {
  return executeServerCommand<string, {name: string; text: string}>('tree-file', {name, text: fresh});
}

/** What differs between two texts, line by line, with a line or two around it; nothing where they are the same. */
export function difference(was: string, is: string): string {
  const [before, after] = [was.split('\n'), is.split('\n')];
  // Longest common subsequence, from the end.
  const lengths = before.map(() => after.map(() => 0));
  const lengthAt = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      lengths[one]![other] =
        before[one] === after[other]
          ? lengthAt(one + 1, other + 1) + 1
          : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1));
  const lines: string[] = [];
  for (let [one, other] = [0, 0]; one < before.length || other < after.length;) {
    if (one < before.length && before[one] === after[other]) {
      lines.push(`  ${before[one]}`);
      one++;
      other++;
    } else if (other >= after.length || (one < before.length && lengthAt(one + 1, other) >= lengthAt(one, other + 1)))
      lines.push(`- ${before[one++]}`);
    else lines.push(`+ ${after[other++]}`);
  }
  const isChanged = (line: string | undefined): boolean => /^[-+]/.test(line ?? '');
  return lines.filter((_, index) => lines.slice(Math.max(0, index - 2), index + 3).some(isChanged)).join('\n');
}
