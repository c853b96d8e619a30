/** The screen that imports rosters from workbooks. */
@NullMarked
package org.dinggang.ui.imports;

import org.jspecify.annotations.NullMarked;
