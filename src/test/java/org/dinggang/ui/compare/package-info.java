@NullMarked
package org.dinggang.ui.compare;

import org.jspecify.annotations.NullMarked;
