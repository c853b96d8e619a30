import { css, html, LitElement, type PropertyValues } from 'lit';
import { colourOf, whenSchemeChanges } from './colours';
import type { EChartsType } from './echarts';

/** Heights in pixels: what stands above and below the plot, and what the labels of two ticks need between them. */
const AROUND_PLOT = 88;
const TICK_DISTANCE = 20;

/** What a chart shows, as a table for those who do not see it. */
interface ChartTable {
  caption: string;
  headings: string[];
  rows: string[][];
}

/** An area of a map: which colour it has is told by its meaning, so that it follows the page's scheme. */
interface Area {
  name: string;
  value: number;
  meaning: 'good' | 'bad' | 'quiet';
}

/**
 * A chart drawn by ECharts, which is loaded when the first chart is. One instance draws as long as the element is on the page;
 * new options replace the old.
 *
 * @fires mark-click with `series` and `index` of what has been clicked
 */
class DinggangChart extends LitElement {
  static override properties = {
    option: { attribute: false },
    label: { attribute: false },
    table: { attribute: false },
  };

  static override styles = css`
    :host {
      display: block;
      flex: none;
      position: relative;
      min-height: 8rem;
    }

    #drawing {
      position: absolute;
      inset: 0;
    }

    table {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  declare option: Record<string, unknown> | undefined;
  declare label: string | undefined;
  declare table: ChartTable | undefined;

  private chart: EChartsType | undefined;
  private readonly size = new ResizeObserver(() => {
    this.chart?.resize();
    if (!this.option?.['areas']) {
      this.chart?.setOption({ yAxis: { splitNumber: this.ticks() } });
    }
  });
  private stopFollowing: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.stopFollowing = whenSchemeChanges(() => this.draw());
    this.size.observe(this);
    if (this.hasUpdated) {
      void this.start();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopFollowing?.();
    this.size.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  override render() {
    return html`<div id="drawing" role="img" aria-label=${this.label ?? ''}></div>
      ${this.table
        ? html`<table>
            <caption>${this.table.caption}</caption>
            <thead>
              <tr>
                ${this.table.headings.map((heading) => html`<th scope="col">${heading}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${this.table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
            </tbody>
          </table>`
        : ''}`;
  }

  protected override firstUpdated() {
    void this.start();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('option')) {
      this.draw();
    }
  }

  private async start() {
    const { init } = await import('./echarts');
    if (!this.isConnected || this.chart) {
      return;
    }
    this.chart = init(this.renderRoot.querySelector<HTMLElement>('#drawing'), null, { renderer: 'svg' });
    this.chart.on('click', (mark) =>
      this.dispatchEvent(new CustomEvent('mark-click', { detail: { series: mark.seriesName ?? '', index: mark.dataIndex } })),
    );
    this.draw();
  }

  /** About so many parts has the value axis that its labels do not lie on each other. */
  private ticks() {
    return Math.min(5, Math.max(1, Math.floor((this.clientHeight - AROUND_PLOT) / TICK_DISTANCE)));
  }

  /** Areas in proportion to their values. The name of each begins with the mark that its colour repeats. */
  private drawAreas(areas: Area[]) {
    const background = colourOf(this, '--vaadin-background-color');
    this.chart?.setOption(
      {
        animation: false,
        textStyle: { fontFamily: getComputedStyle(this).fontFamily },
        series: [
          {
            type: 'treemap',
            left: 0,
            right: 0,
            top: 0,
            bottom: 0,
            roam: false,
            nodeClick: false,
            breadcrumb: { show: false },
            itemStyle: { borderColor: background, borderWidth: 1, gapWidth: 2 },
            label: { color: background, overflow: 'break', fontSize: 12, lineHeight: 16 },
            data: areas.map((area) => ({
              name: area.name,
              value: area.value,
              itemStyle: { color: colourOf(this, `--dg-${area.meaning}`) },
            })),
          },
        ],
        tooltip: {
          backgroundColor: background,
          borderColor: colourOf(this, '--vaadin-border-color-secondary'),
          textStyle: { color: colourOf(this, '--vaadin-text-color') },
          formatter: '{b}',
        },
      },
      { notMerge: true },
    );
  }

  private draw() {
    if (!this.chart || !this.option) {
      return;
    }
    const text = colourOf(this, '--vaadin-text-color');
    const quiet = colourOf(this, '--vaadin-text-color-secondary');
    const line = colourOf(this, '--vaadin-border-color-secondary');
    if (this.option['areas']) {
      this.drawAreas(this.option['areas'] as Area[]);
      return;
    }
    const axis = { axisLabel: { color: quiet, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption(
      {
        animation: !still,
        animationDuration: 300,
        color: ['--aura-accent-color', '--dg-warn', '--dg-good', '--dg-rank-1', '--dg-rank-3'].map((name) => colourOf(this, name)),
        textStyle: { color: text, fontFamily: getComputedStyle(this).fontFamily },
        backgroundColor: 'transparent',
        grid: { left: 8, right: 16, top: 32, bottom: 8, outerBoundsMode: 'same' },
        ...this.option,
        legend: { textStyle: { color: text }, top: 0, ...(this.option['legend'] as object) },
        xAxis: { ...axis, ...(this.option['xAxis'] as object) },
        yAxis: { ...axis, splitNumber: this.ticks(), ...(this.option['yAxis'] as object) },
        tooltip: {
          backgroundColor: colourOf(this, '--vaadin-background-color'),
          borderColor: line,
          textStyle: { color: text },
          ...(this.option['tooltip'] as object),
        },
      },
      { notMerge: true },
    );
  }
}

customElements.define('dinggang-chart', DinggangChart);
