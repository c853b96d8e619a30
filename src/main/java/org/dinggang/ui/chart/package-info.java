/** Charts, drawn by one web component over Apache ECharts. */
@NullMarked
package org.dinggang.ui.chart;

import org.jspecify.annotations.NullMarked;
