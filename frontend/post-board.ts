/** Arrow keys go from number to number on the post board; Tab passes through it in one step. */

declare global {
  interface Window {
    dinggangPostBoard(board: HTMLElement): void;
  }
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function buttons(board: HTMLElement): HTMLButtonElement[] {
  return [...board.querySelectorAll<HTMLButtonElement>('td button')];
}

function becomeTabStop(board: HTMLElement, button: HTMLButtonElement) {
  buttons(board).forEach((other) => (other.tabIndex = other === button ? 0 : -1));
}

/** The nearest button in that direction: beside it in the row, or above or below it, in the same column where there is one. */
function neighbour(board: HTMLElement, from: HTMLButtonElement, [down, right]: [number, number]) {
  const cell = from.closest('td')!;
  if (right !== 0) {
    const row = [...cell.parentElement!.querySelectorAll<HTMLButtonElement>('td button')];
    return row[row.indexOf(from) + right];
  }
  const rows = [...board.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (let index = rows.indexOf(cell.parentElement as HTMLTableRowElement) + down; rows[index]; index += down) {
    const button = rows[index].cells[cell.cellIndex]?.querySelector<HTMLButtonElement>('button');
    if (button) {
      return button;
    }
  }
  return undefined;
}

window.dinggangPostBoard = (board) => {
  board.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const from = (event.target as HTMLElement).closest<HTMLButtonElement>('td button');
    if (step && from && !event.altKey && !event.ctrlKey && !event.metaKey) {
      neighbour(board, from, step)?.focus();
      event.preventDefault();
    }
  });
  board.addEventListener('focusin', (event) => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('td button');
    if (button) {
      becomeTabStop(board, button);
    }
  });
  const settle = () => {
    const all = buttons(board);
    if (all.length > 0 && all.filter((button) => button.tabIndex === 0).length !== 1) {
      becomeTabStop(board, all[0]);
    }
  };
  new MutationObserver(settle).observe(board, { childList: true, subtree: true });
  settle();
};

export {};
