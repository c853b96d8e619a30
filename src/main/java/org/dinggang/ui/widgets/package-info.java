/** Parts that the screens are made of. */
@NullMarked
package org.dinggang.ui.widgets;

import org.jspecify.annotations.NullMarked;
