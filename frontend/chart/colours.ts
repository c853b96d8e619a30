// Colours of the page as the drawing library understands them. Custom properties may hold light-dark() or oklch(): the browser
// resolves them on a probe, and a canvas of one pixel turns them into plain numbers.

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;

/** The colour that the property has at the element now, as rgba(). */
export function colourOf(element: HTMLElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  element.shadowRoot!.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = resolved;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${(alpha! / 255).toFixed(3)})`;
}

/** Calls back whenever the page turns light or dark; the result ends that. */
export function whenSchemeChanges(callback: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(callback);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
  system.addEventListener('change', callback);
  return () => {
    page.disconnect();
    system.removeEventListener('change', callback);
  };
}
