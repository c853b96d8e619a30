@NullMarked
package org.dinggang.ui.widgets;

import org.jspecify.annotations.NullMarked;
