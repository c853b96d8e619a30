@NullMarked
package org.dinggang.ui.structures;

import org.jspecify.annotations.NullMarked;
