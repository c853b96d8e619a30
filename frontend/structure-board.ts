/** Digits are typed in place; Enter and the up and down arrows go from number to number in the same column, which is then selected. */

declare global {
  interface Window {
    dinggangStructureBoard(board: HTMLElement): void;
  }
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

function neighbour(board: HTMLElement, from: HTMLInputElement, step: number) {
  const cell = from.closest('td')!;
  const rows = [...board.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (let index = rows.indexOf(cell.parentElement as HTMLTableRowElement) + step; rows[index]; index += step) {
    const input = rows[index].cells[cell.cellIndex]?.querySelector<HTMLInputElement>('input');
    if (input) {
      return input;
    }
  }
  return undefined;
}

window.dinggangStructureBoard = (board) => {
  board.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const from = (event.target as HTMLElement).closest<HTMLInputElement>('td input');
    if (step && from && !event.altKey && !event.ctrlKey && !event.metaKey) {
      neighbour(board, from, step)?.focus();
      event.preventDefault();
    }
  });
  board.addEventListener('focusin', (event) => {
    (event.target as HTMLElement).closest<HTMLInputElement>('td input')?.select();
  });
};

export {};
