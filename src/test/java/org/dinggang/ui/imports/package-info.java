@NullMarked
package org.dinggang.ui.imports;

import org.jspecify.annotations.NullMarked;
