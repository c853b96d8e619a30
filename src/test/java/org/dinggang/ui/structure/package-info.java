@NullMarked
package org.dinggang.ui.structure;

import org.jspecify.annotations.NullMarked;
