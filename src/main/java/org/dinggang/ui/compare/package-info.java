/** Two plans of a round side by side. */
@NullMarked
package org.dinggang.ui.compare;

import org.jspecify.annotations.NullMarked;
