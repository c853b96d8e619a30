/** The screens, a package each, and what they share: {@code ui.shell}, {@code ui.widgets} and {@code ui.chart}. */
@NullMarked
package org.dinggang.ui;

import org.jspecify.annotations.NullMarked;
