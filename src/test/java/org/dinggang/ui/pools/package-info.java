@NullMarked
package org.dinggang.ui.pools;

import org.jspecify.annotations.NullMarked;
